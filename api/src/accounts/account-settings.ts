/** An OpenID Connect provider with which people may sign in besides a password. */
export interface ProviderSettings {
  /** Address under which `.well-known/openid-configuration` is found, without a slash at the end. */
  readonly issuer: string;
  readonly clientId: string;
  readonly clientSecret: string;
  /** What the button to it is called. */
  readonly name: string;
}

/** How people sign in, and how mail reaches them. */
export interface AccountSettings {
  /** What cookies are signed with and one-time codes are kept under; null: a file in the data folder. */
  readonly secret: string | null;
  /** True where real people work: accounts of the demonstration are refused. */
  readonly production: boolean;
  /** The server that takes mail, `smtp://…`; null: mails are written to files. */
  readonly smtpUrl: string | null;
  /** From whom mails are. */
  readonly mailFrom: string;
  /** Null without one. */
  readonly provider: ProviderSettings | null;
}

/** Characters that a secret needs at least; `openssl rand -base64 32` gives 44. */
const SHORTEST_SECRET = 32;

/** @throws {Error} with a sentence that names the variable and what would be right, and never a secret. */
export function readAccountSettings(variables: NodeJS.ProcessEnv): AccountSettings {
  const production = readKind(variables) === "production";
  return {
    secret: readSecret(variables),
    production,
    smtpUrl: readAddress(variables, "SMTP_URL", /^smtps?:$/)?.href ?? null,
    mailFrom: variables.ONZE_MAIL_FROM || "Onze <onze@localhost>",
    provider: readProvider(variables, production),
  };
}

function readSecret({ ONZE_SECRET: secret }: NodeJS.ProcessEnv): string | null {
  if (!secret) return null;
  if (secret.length >= SHORTEST_SECRET) return secret;
  throw new Error(
    `ONZE_SECRET has ${secret.length} characters; it must have at least ${SHORTEST_SECRET}, such as openssl rand -base64 32 gives.`,
  );
}

function readKind({ ONZE_ENV: kind }: NodeJS.ProcessEnv): string {
  if (!kind || kind === "production" || kind === "development") return kind ?? "";
  throw new Error(`ONZE_ENV is "${kind}"; it must be production or development.`);
}

function readAddress(variables: NodeJS.ProcessEnv, name: string, protocol: RegExp): URL | null {
  const given = variables[name];
  if (!given) return null;
  const url = URL.parse(given);
  if (url?.host && protocol.test(url.protocol)) return url;
  // an address may hold a password, so it is not repeated
  throw new Error(`${name} cannot be read; it must look like ${EXAMPLES[name] ?? "https://example.org"}.`);
}

const EXAMPLES: Readonly<Record<string, string>> = {
  SMTP_URL: "smtp://user:password@mail.example.org:587",
  ONZE_OIDC_ISSUER: "https://login.example.org/realms/staff",
};

const LOOPBACK = ["localhost", "127.0.0.1", "[::1]"];

function readProvider(variables: NodeJS.ProcessEnv, production: boolean): ProviderSettings | null {
  const issuer = readAddress(variables, "ONZE_OIDC_ISSUER", /^https?:$/);
  if (!issuer) return null;
  if (production && issuer.protocol === "http:" && !LOOPBACK.includes(issuer.hostname)) {
    throw new Error(
      "ONZE_OIDC_ISSUER begins with http://; with ONZE_ENV=production it must be https://, for who is let in is what it says.",
    );
  }
  const { ONZE_OIDC_CLIENT_ID: clientId, ONZE_OIDC_CLIENT_SECRET: clientSecret } = variables;
  if (!clientId || !clientSecret) {
    throw new Error(
      "ONZE_OIDC_ISSUER is set; ONZE_OIDC_CLIENT_ID and ONZE_OIDC_CLIENT_SECRET must be as well.",
    );
  }
  const name = variables.ONZE_OIDC_NAME || issuer.host;
  return { issuer: issuer.href.replace(/\/+$/, ""), clientId, clientSecret, name };
}
