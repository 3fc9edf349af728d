/** A parsed API call: JSON, or a form with files. */
export type RestCall = {
  method: string;
  /** The path below `/v10`. */
  path: string;
  query: URLSearchParams;
  authorised: boolean;
  /** The token of a person that the call carries; null for none. */
  bearer: string | null;
  body: Record<string, unknown>;
  /** `seconds` of what was spoken. */
  files: { name: string; contentType: string; bytes: Uint8Array; seconds?: number }[];
};
