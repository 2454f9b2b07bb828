export { attribute, type Attributed } from "./speech/attribute.ts";
export { SIZE_LIMIT_BYTES } from "./drawn.ts";
export { isManifestName, readManifest, type Manifest } from "./manifest.ts";
export { READABLE_ENDINGS } from "./media-type.ts";
export { type Metadata } from "./metadata.ts";
export { passages } from "./passages.ts";
export { readDocument, type Document, type ReadReport, type ReadResult } from "./read-document.ts";
export { reportId } from "./report-id.ts";
export { traceOrigins, type Traced } from "./trace-origins.ts";
