/** A store of objects that speaks as S3 does. */
export interface StoreSettings {
  /** Of the bucket, without a slash at the end. */
  readonly address: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  readonly region: string;
}

/** Where copies of evidence are kept, and which addresses may be asked whether they answer. */
export interface EvidenceSettings {
  /** Null: in the database. */
  readonly store: StoreSettings | null;
  /** Whether addresses of one's own network may be asked, as an intranet needs. */
  readonly privateAddresses: "refuse" | "allow";
}

/** @throws {Error} with a sentence that names the variable and what would be right, and never a secret. */
export function readEvidenceSettings(variables: NodeJS.ProcessEnv): EvidenceSettings {
  return {
    store: readStore(variables.ONZE_STORE_URL),
    privateAddresses: readPrivate(variables.ONZE_PRIVATE_ADDRESSES),
  };
}

function readPrivate(given: string | undefined): EvidenceSettings["privateAddresses"] {
  if (!given || given === "refuse") return "refuse";
  if (given === "allow") return given;
  throw new Error(`ONZE_PRIVATE_ADDRESSES is "${given}"; it must be one of refuse, allow.`);
}

function readStore(given: string | undefined): StoreSettings | null {
  if (!given) return null;
  const url = URL.parse(given);
  const bucket = url?.pathname.replace(/\/+$/, "") ?? "";
  if (
    !url ||
    !/^https?:$/.test(url.protocol) ||
    !url.username ||
    !url.password ||
    !/^\/[^/]+$/.test(bucket)
  ) {
    // an address that holds a password is not repeated
    throw new Error(
      "ONZE_STORE_URL cannot be read; it must look like https://key:secret@s3.example.org/bucket?region=eu-west-1.",
    );
  }
  return {
    address: `${url.origin}${bucket}`,
    accessKeyId: decodeURIComponent(url.username),
    secretAccessKey: decodeURIComponent(url.password),
    region: url.searchParams.get("region") || "us-east-1",
  };
}
