using System.Text.Json.Serialization;
using Progressie.Json;

namespace Progressie.Rendering;

[JsonConverter(typeof(ProgressieJsonConverter))]
public partial class MermaidRenderer;

[JsonConverter(typeof(ProgressieJsonConverter))]
public partial class Page;

[JsonConverter(typeof(ProgressieJsonConverter))]
public partial class PageBlock;

[JsonConverter(typeof(ProgressieJsonConverter))]
public partial class PageHeading;

[JsonConverter(typeof(ProgressieJsonConverter))]
public partial class PageItem;

[JsonConverter(typeof(ProgressieJsonConverter))]
public partial class PageList;

[JsonConverter(typeof(ProgressieJsonConverter))]
public partial class PageParagraph;

[JsonConverter(typeof(ProgressieJsonConverter))]
public partial class PagePhrase;

[JsonConverter(typeof(ProgressieJsonConverter))]
public partial class PageSection;

[JsonConverter(typeof(ProgressieJsonConverter))]
public partial class PageSpan;

[JsonConverter(typeof(ProgressieJsonConverter))]
public partial class PageTable;

[JsonConverter(typeof(ProgressieJsonConverter))]
public partial class PageTableRow;

[JsonConverter(typeof(ProgressieJsonConverter))]
public partial class ProgressiePages;
