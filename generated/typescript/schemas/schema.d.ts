// Generated from the capability matrix: edit the spec instead.

/** A JSON Schema (2020-12). */
declare const schema: { readonly $schema: string; readonly [keyword: string]: unknown };
export default schema;
