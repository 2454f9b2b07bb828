export { attribute, type Attributed } from "./attribute.ts";
export { SIZE_LIMIT_BYTES } from "./intake/drawn.ts";
export { isManifestName, readManifest, type Manifest } from "./intake/manifest.ts";
export { READABLE_ENDINGS } from "./intake/media-type.ts";
export { type Metadata } from "./intake/metadata.ts";
export { passages } from "./intake/passages.ts";
export { readDocument, type Document, type ReadReport, type ReadResult } from "./intake/read-document.ts";
export { reportId } from "./intake/report-id.ts";
export { traceOrigins, type Traced } from "./trace-origins.ts";
