// Checks JSON documents against the published JSON Schemas, with a validator that is not ours.
//
//   node validate.mjs <schemasDir> <documentsDir>...
//
// A file named *.invalid.json must be refused by its schema or not be readable at all; any other *.json must be accepted.
// *.schema.json files are schemas and no documents. One line for each disagreement; the last line counts.

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import Ajv2020 from "ajv/dist/2020.js";
import addFormats from "ajv-formats";

const [schemasDir, ...documentsDirs] = process.argv.slice(2);
if (schemasDir === undefined || documentsDirs.length === 0) {
  console.error("usage: node validate.mjs <schemasDir> <documentsDir>...");
  process.exit(2);
}

// As strict as the library: UTF-8 or nothing, and a byte order mark is not skipped.
const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
const readJson = (path) => JSON.parse(decoder.decode(readFileSync(path)));

const filesIn = (directory, suffix) =>
  readdirSync(directory, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(directory, entry.name);
      if (entry.isDirectory()) {
        return entry.name === "node_modules" ? [] : filesIn(path, suffix);
      }
      return entry.name.endsWith(suffix) ? [path] : [];
    });

const loadValidators = (directory) => {
  const ajv = new Ajv2020({ strict: true, allErrors: true });
  addFormats(ajv);
  const validators = new Map();
  for (const path of filesIn(directory, ".schema.json")) {
    const schema = readJson(path);
    const kind = schema.properties?.document?.const;
    if (typeof kind !== "string" || validators.has(kind)) {
      throw new Error(`${path}: expected a 'document' constant that no other schema has`);
    }
    validators.set(kind, ajv.compile(schema));
  }
  return validators;
};

// Returns what is wrong with a document, or nothing.
const refusal = (validators, path) => {
  let document;
  try {
    document = readJson(path);
  } catch (error) {
    return error.message;
  }
  const validate = validators.get(document?.document);
  if (validate === undefined) {
    return `no schema for document ${JSON.stringify(document?.document)}`;
  }
  return validate(document)
    ? undefined
    : validate.errors.map((error) => `${error.instancePath || "/"} ${error.message} ${JSON.stringify(error.params)}`).join("; ");
};

const validators = loadValidators(schemasDir);
const documents = documentsDirs.flatMap((directory) => filesIn(directory, ".json")).filter((path) => !path.endsWith(".schema.json"));

let failed = 0;
for (const path of documents) {
  const mustBeRefused = path.endsWith(".invalid.json");
  const reason = refusal(validators, path);
  if ((reason !== undefined) !== mustBeRefused) {
    failed++;
    console.log(mustBeRefused ? `${path}: accepted, and should have been refused` : `${path}: refused: ${reason}`);
  }
}

if (documents.length === 0) {
  console.log("no documents found");
}
console.log(`${documents.length - failed} passed, ${failed} failed`);
process.exitCode = failed > 0 || documents.length === 0 ? 1 : 0;
