import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { openBrowser } from "../../support/browser-session.ts";
import { ACCEPT, addPerson, PASSWORD } from "../../support/people.ts";
import { outboxModes, readOutbox, tokenIn, waitForMail } from "../../support/read-outbox.ts";
import { startApp, type TestApp } from "../../support/start-app.ts";
import { startMailServer } from "../../support/start-mail-server.ts";

const mail = await startMailServer();
const app = await startApp({
  accounts: { smtpUrl: mail.url, mailFrom: "Onze <onze@example.org>" },
  http: { url: "https://onze.example" },
});
const withoutServer = await startApp();
const unreachable = await startApp({ accounts: { smtpUrl: "smtp://127.0.0.1:9" } });

const INVITE =
  "mutation ($input: InvitationInput!) { inviteAccount(input: $input) { delivery invitation { id } } }";
const ERASE = "mutation ($id: ID!) { eraseAccount(id: $id) { id } }";
const NASTY = `<script>alert("1")</script> =HYPERLINK(1)`;

async function invite(to: TestApp, input: Readonly<Record<string, unknown>>) {
  const [umbrella] = await to.sql<{ id: string }>("select id from organisation where slug = '11-11-11'");
  const { headers } = await to.signIn("ADMINISTRATOR", { name: NASTY });
  const given = { organisationId: umbrella?.id, role: "FACILITATOR", language: "en", ...input };
  return to.ask(INVITE, { input: given }, headers);
}

test("names are text in a mail, never markup, headers or other people's addresses", async () => {
  const { data } = await invite(app, {
    email: "nasty@example.org",
    name: `${NASTY}\r\nBcc: other@host`,
  });
  expect(data).toMatchObject({ inviteAccount: { delivery: "MAIL" } });
  const letter = await mail.waitFor("nasty@example.org");
  expect(mail.envelopes).toEqual([["nasty@example.org"]]);
  expect([...letter.headers.keys()]).not.toContain("bcc");
  expect(letter.subject).toBe("Your invitation to Onze");
  expect(letter.html).not.toContain("<script");
  expect(letter.html).toContain("&lt;script&gt;");
  expect(letter.text).toContain(`Hello ${NASTY} Bcc: other@host,\n\n${NASTY} invites you`);
  expect(letter.from?.text).toBe('"Onze" <onze@example.org>');
});

test("a letter says the same as text and as HTML, and its link leads to the public address", async () => {
  await invite(app, { email: "both@example.org", language: "nl" });
  const { text = "", html } = await mail.waitFor("both@example.org");
  const [link = ""] = /https:\S+/.exec(text) ?? [];
  expect(link).toMatch(/^https:\/\/onze\.example\/invitation\?token=[\w-]{43}$/);
  expect(html).toContain(`href="${link}"`);
  for (const sentence of ["Dag,", "Verwachtte je dit niet? Dan hoef je niets te doen."]) {
    expect(text).toContain(sentence);
    expect(html).toContain(sentence);
  }
});

test.each([
  ["refuses the address", () => app],
  ["does not answer", () => unreachable],
])("where a mail server %s, the invitation stands, and that it was not sent is told", async (_, which) => {
  const email = "gone@example.org";
  mail.refused.add(email);
  const to = which();
  const { data } = await invite(to, { email });
  expect(data).toMatchObject({ inviteAccount: { delivery: "FAILED" } });
  expect(
    await to.sql("select accepted_at from invitation where email = $1 and withdrawn_at is null", [email]),
  ).toHaveLength(1);
  expect(to.logged.join()).toContain("a letter could not be sent");
  expect(to.logged.join()).not.toContain("token=");
});

test("an account that is reset while mail fails is reset, and that is told", async () => {
  const { id, email } = await addPerson(app);
  mail.refused.add(email);
  const { headers } = await app.signIn("ADMINISTRATOR");
  const { errors } = await app.ask("mutation ($id: ID!) { resetAccount(id: $id) { id } }", { id }, headers);
  expect(errors).toMatchObject([
    { extensions: { code: "CONFLICT" }, message: expect.stringContaining("could not be sent") },
  ]);
});

test("the log says why a letter was refused by codes, and never to whom it was", async () => {
  const email = "never.logged@example.org";
  mail.refused.add(email);
  await invite(app, { email });
  const log = app.logged.join();
  expect(log).toContain("a letter could not be sent: EENVELOPE 550 RCPT TO");
  expect(log).not.toMatch(/never\.logged|nobody lives here/);
});

test("without a mail server letters are files that only we may read, which is no fault to be logged", async () => {
  await invite(withoutServer, { email: "file@example.org" });
  await invite(withoutServer, { email: "file-2@example.org" });
  await waitForMail(withoutServer.dataDirectory, "file-2@example.org");
  expect(new Set(outboxModes(withoutServer.dataDirectory))).toEqual(new Set([0o600]));
  expect(withoutServer.logged.filter((line) => /SMTP_URL|"fault"/.test(line))).toEqual([]);
});

const HOUR = 60 * 60;

/** Makes a letter as old as if it had been written so long ago. */
function age(path: string, hours: number): void {
  const written = new Date(Date.now() - hours * HOUR * 1000);
  const text = readFileSync(path, "utf8");
  const expires = /^Expires: (.*)$/m.exec(text)?.[1] ?? "";
  const earlier = new Date(Date.parse(expires) - hours * HOUR * 1000).toUTCString();
  writeFileSync(path, text.replace(expires, earlier));
  utimesSync(path, written, written);
}

test.each([
  ["an invitation", 7 * 24],
  ["a new password", 1],
])("a letter goes when its link holds no more: %s", async (what, hours) => {
  const folder = join(withoutServer.dataDirectory, "outbox");
  const { email } = await addPerson(withoutServer, { email: `${hours}-hours@example.org` });
  const lettersTo = (address: string) =>
    readdirSync(folder).filter((name) => readFileSync(join(folder, name), "utf8").includes(`To: ${address}`));
  const write = async () => {
    if (what === "an invitation") await invite(withoutServer, { email: `invited-${email}` });
    else await openBrowser(withoutServer.url).post("request-password-reset", { email });
    await waitForMail(withoutServer.dataDirectory, to);
  };
  const to = what === "an invitation" ? `invited-${email}` : email;
  await write();
  const [letter = ""] = lettersTo(to);
  age(join(folder, letter), hours - 0.1);
  await invite(withoutServer, { email: "next@example.org" });
  expect(lettersTo(to)).toEqual([letter]);
  age(join(folder, letter), 0.2);
  await invite(withoutServer, { email: "next@example.org" });
  expect(lettersTo(to)).toEqual([]);
});

test("a letter that an earlier release left, and half of one, go a week later", async () => {
  const folder = join(withoutServer.dataDirectory, "outbox");
  const names = ["earlier.eml", "half.eml.part"];
  for (const name of names) writeFileSync(join(folder, name), "From: Onze\r\nTo: x@example.org\r\n\r\nHello");
  await invite(withoutServer, { email: "next@example.org" });
  expect(readdirSync(folder)).toEqual(expect.arrayContaining(names));
  const written = new Date(Date.now() - 8 * 24 * HOUR * 1000);
  for (const name of names) utimesSync(join(folder, name), written, written);
  await invite(withoutServer, { email: "next@example.org" });
  expect(readdirSync(folder).filter((name) => names.includes(name))).toEqual([]);
});

test("whoever is erased has no letter left, with a long address neither, and others keep theirs", async () => {
  const email = `${"long-".repeat(12)}@${"example-".repeat(6)}x.example.org`;
  const person = await addPerson(withoutServer, { email });
  await openBrowser(withoutServer.url).post("request-password-reset", { email });
  await waitForMail(withoutServer.dataDirectory, email);
  await invite(withoutServer, { email: `x-${email}` });
  const { headers } = await withoutServer.signIn("ADMINISTRATOR");
  expect(await withoutServer.ask(ERASE, { id: person.id }, headers)).not.toHaveProperty("errors");
  const addresses = (await readOutbox(withoutServer.dataDirectory)).map(({ to }) => JSON.stringify(to));
  expect(addresses.filter((to) => to.includes(`"${email}"`))).toEqual([]);
  expect(addresses.filter((to) => to.includes(`"x-${email}"`))).toHaveLength(1);
});

test("one letter that cannot be read stops no other from being written, and none that is old from going", async () => {
  const folder = join(withoutServer.dataDirectory, "outbox");
  await invite(withoutServer, { email: "first@example.org" });
  const unreadable = join(folder, "0.eml");
  mkdirSync(unreadable);
  try {
    writeFileSync(
      join(folder, "1.eml"),
      "Expires: Mon, 23 Nov 2020 10:00:00 GMT\r\nTo: x@example.org\r\n\r\nHello",
    );
    const { data } = await invite(withoutServer, { email: "second@example.org" });
    expect(data).toMatchObject({ inviteAccount: { delivery: "OUTBOX" } });
    expect(readdirSync(folder)).not.toContain("1.eml");
    expect(withoutServer.logged.join()).toContain("an old letter could not be taken away: EISDIR");
    expect(withoutServer.logged.join()).not.toContain("@example.org");
  } finally {
    rmSync(unreadable, { recursive: true });
  }
});

test("whoever is erased stays so where a letter cannot be read, and those of theirs that can be are gone", async () => {
  const person = await addPerson(withoutServer);
  const folder = join(withoutServer.dataDirectory, "outbox");
  await openBrowser(withoutServer.url).post("request-password-reset", { email: person.email });
  await waitForMail(withoutServer.dataDirectory, person.email);
  const unreadable = join(folder, "0.eml");
  mkdirSync(unreadable);
  const { headers } = await withoutServer.signIn("ADMINISTRATOR");
  const erased = await withoutServer.ask(ERASE, { id: person.id }, headers);
  rmSync(unreadable, { recursive: true });
  expect(erased.errors).toHaveLength(1);
  expect(await withoutServer.sql("select name from account where id = $1", [person.id])).toEqual([
    { name: "" },
  ]);
  const addresses = (await readOutbox(withoutServer.dataDirectory)).map(({ to }) => JSON.stringify(to));
  expect(addresses.filter((to) => to.includes(person.email))).toEqual([]);
});

test("such a file is a whole letter, with the link on one line", async () => {
  await invite(withoutServer, { email: "link@example.org" });
  const letter = await waitForMail(withoutServer.dataDirectory, "link@example.org");
  const { data } = await withoutServer.ask(ACCEPT, {
    input: { token: tokenIn(letter), password: PASSWORD, name: "Carla" },
  });
  expect(data).toEqual({ acceptInvitation: { email: "link@example.org" } });
  const folder = join(withoutServer.dataDirectory, "outbox");
  const [first = ""] = readdirSync(folder);
  expect(readFileSync(join(folder, first), "utf8")).toMatch(/^(From|MIME-Version|Content-Type): /m);
});

test("whoever looks into the outbox while letters come finds no half of one", async () => {
  await invite(withoutServer, { email: "first@example.org" });
  const folder = join(withoutServer.dataDirectory, "outbox");
  let isSending = true;
  const sending = Promise.all(
    Array.from({ length: 20 }, (_, nth) => invite(withoutServer, { email: `many-${nth}@example.org` })),
  ).finally(() => {
    isSending = false;
  });
  const halves = new Set<string>();
  while (isSending) {
    const letters = readdirSync(folder).filter((name) => name.endsWith(".eml"));
    for (const name of letters) if (statSync(join(folder, name)).size === 0) halves.add(name);
    await new Promise((resolve) => setImmediate(resolve));
  }
  await sending;
  expect([...halves]).toEqual([]);
});

test("a person is written to in their own language", async () => {
  const { id, email } = await addPerson(withoutServer);
  await withoutServer.sql("update account set language = 'fr' where id = $1", [id]);
  await openBrowser(withoutServer.url).post("request-password-reset", { email });
  const letter = await waitForMail(withoutServer.dataDirectory, email);
  expect(letter.subject).toBe("Un nouveau mot de passe pour Onze");
  expect((await readOutbox(withoutServer.dataDirectory)).length).toBeGreaterThan(1);
});
