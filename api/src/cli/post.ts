import type { AccountServices } from "../accounts/account-services.ts";
import { createMailer } from "../accounts/mail/mailer.ts";
import type { Environment } from "../env.ts";

/** How letters are written from the command line, which has no log but the terminal. */
export function postOf({
  accounts,
  dataDirectory,
  http,
  port,
}: Environment): Pick<AccountServices, "address" | "mailer"> {
  const log = (message: string) => process.stderr.write(`${message}\n`);
  return {
    address: () => http.url ?? `http://localhost:${port}`, // where the server is that this environment starts
    mailer: createMailer({ ...accounts, dataDirectory, log }),
  };
}
