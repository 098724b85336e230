/** The types that every package has. */

/** One problem of a payload. Message and hint are made when they are first read. */
export interface Finding {
  /** The code: `not_allowed`, `missing_field`, … */
  readonly code: string;
  /** Path of the value, such as `musicConfig.volume`; empty for the payload as a whole. */
  readonly field: string;
  /** The problem, with the allowed values or range. */
  readonly message: string;
  /** The nearest allowed value, the right field name or the replacement model; null where there is none. */
  readonly hint: string | null;
  toJSON(): { code: string; field: string; message: string; hint: string | null };
}

/** What the verdict on a payload rests on: what is known of its model. */
export interface Basis {
  /** The newest source that the matrix names for the model. */
  readonly source: string | null;
  /** The day of what is known. */
  readonly date: string | null;
  /** Fields of the model whose right values were not published: all of their type are accepted. */
  readonly unknown: readonly string[];
  /** Whether the model may take fields that no source names: such fields are accepted unchecked. */
  readonly partial: boolean;
  /** Whether anybody has read what the model takes; false where it is that of a record of the service's own list. */
  readonly reviewed: boolean;
}

/** All findings about one payload. */
export interface Verdict {
  /** Whether the payload has no errors; it may have warnings. */
  readonly valid: boolean;
  readonly errors: readonly Finding[];
  readonly warnings: readonly Finding[];
  /** The reading of the matrix that decided, where there are several. */
  readonly edition?: string;
  /** What is known of the model; null if no source says, or the payload names no model of the matrix. */
  readonly basis: Basis | null;
}

/** How a request holds media, and lists of URLs in one text, as it is sent. */
export interface Sent {
  media: string;
  urls: string;
}

/** How the client takes them: files and bytes become data URLs, lists of URLs a text. */
export interface Given {
  media: string | URL | Blob | ArrayBuffer | ArrayBufferView;
  urls: string | readonly (string | URL)[];
}

/** One model: what judges requests to it. It is a Standard Schema (version 1) too. */
export interface Model<Request> {
  readonly id: string;
  /** Ids that it had before. */
  readonly formerly: readonly string[];
  /** Whether it is deprecated. */
  readonly deprecated: boolean;
  readonly basis: Basis | null;
  /** Return the verdict on a request to this model. Nothing is changed, and nothing is thrown. */
  validate(payload: unknown): Verdict;
  readonly "~standard": StandardSchema<Request>;
}

/** One model for pages that load little: the module with all findings is loaded for a request that may have some. */
export interface LazyModel<Request> {
  readonly id: string;
  /** Return the verdict: at once on a right request, else when the module is there; that is of the request as it is then. */
  validate(payload: unknown): Verdict | Promise<Verdict>;
  readonly "~standard": StandardSchema<Request, StandardResult<Request> | Promise<StandardResult<Request>>>;
}

/** The interface of https://standardschema.dev: a value with warnings alone is right. */
export interface StandardSchema<Value, Result = StandardResult<Value>> {
  readonly version: 1;
  readonly vendor: string;
  readonly validate: (value: unknown) => Result;
  readonly types?: { readonly input: Value; readonly output: Value } | undefined;
}

export type StandardResult<Value> =
  | { readonly value: Value; readonly issues?: undefined }
  | { readonly issues: readonly { readonly message: string; readonly path: readonly PropertyKey[] }[] };
