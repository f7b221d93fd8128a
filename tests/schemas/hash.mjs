// Computes the hash of definitions as docs/reference/json-format.md says, and compares it with the library's.
//
//   node hash.mjs <file>
//
// A line of the file is a hash, a tab and a definition. One line for each disagreement; the last line counts.

import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";

// RFC 8785: JSON.stringify writes texts and numbers as it asks; what is left is the order of the members, by UTF-16 code units.
const canonical = (value) => {
  if (Array.isArray(value)) {
    return `[${value.map(canonical).join(",")}]`;
  }
  if (value !== null && typeof value === "object") {
    const members = Object.keys(value).sort().map((name) => `${JSON.stringify(name)}:${canonical(value[name])}`);
    return `{${members.join(",")}}`;
  }
  return JSON.stringify(value);
};

const hashOf = (json) => {
  const { extensions, ...content } = JSON.parse(json);
  return `sha256:${createHash("sha256").update(canonical(content), "utf8").digest("hex")}`;
};

let passed = 0;
let failed = 0;
for (const [index, line] of readFileSync(process.argv[2], "utf8").split("\n").filter(Boolean).entries()) {
  const [expected, json] = line.split("\t");
  const actual = hashOf(json);
  if (actual === expected) {
    passed++;
  } else {
    failed++;
    console.log(`line ${index + 1}: ${actual} here, ${expected} in the library: ${json.slice(0, 80)}`);
  }
}
console.log(`${passed} passed, ${failed} failed`);
process.exit(failed === 0 && passed > 0 ? 0 : 1);
