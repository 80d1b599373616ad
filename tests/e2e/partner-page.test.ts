import type { Page } from "playwright-core";
import { beforeEach, expect, test } from "vitest";
import { linkOf } from "../support/partner-links.ts";
import { startApp } from "../support/start-app.ts";
import { eventually, startVisits } from "./visit.ts";
import { wordsOf } from "./words.ts";

const app = await startApp();
const visit = await startVisits(app.url);
const say = wordsOf("fr");
const PHONE = { width: 360, language: "nl" } as const;

beforeEach(async () => {
  await app.clear();
  await app.add.member("Lid Een");
  await app.add.member("Lid Twee");
  await app.add.organisation("Mesa Andina", { country: "PE" });
  for (const holder of ["lid-een", "lid-twee"])
    await app.add.activity({ holder, title: "Aguas arriba", partners: ["mesa-andina"], places: ["PE"] });
});

const open = async (visitor = {}): Promise<Page> => {
  const { token } = await linkOf(app, "mesa-andina", { language: "fr" });
  return visit(`/us#${token}`, { ...PHONE, ...visitor });
};
const section = (page: Page, name: string) => page.getByRole("region", { name, exact: true });
const widerBy = (page: Page): Promise<number> =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

test("a link that does not hold says so in the language of its page, and tells nothing else", async () => {
  const page = await visit("/us#fr_never", { ...PHONE, mayFail: true });
  await page.getByRole("alert").getByText(say("us.ended")).waitFor();
  expect(await page.getByRole("region").count()).toBe(0);
});

test("whoever comes without one is shown to where people sign in, and somebody else that it is not for them", async () => {
  const page = await visit("/us", { ...PHONE, language: "fr", mayFail: true });
  await page.getByRole("alert").getByText(say("us.signIn")).waitFor();
  const as = await app.signIn("MEMBER_EDITOR", { organisation: "lid-een" });
  const ofMember = await visit("/us", { ...PHONE, language: "fr", mayFail: true, as });
  await ofMember.getByRole("alert").getByText(say("us.notForYou")).waitFor();
});

test("a partner reads on a phone, in the language of its link, who records it; the link leaves the address at once", async () => {
  const page = await open();
  await section(page, "Lid Een").getByText(say("us.status.STATED"), { exact: true }).waitFor();
  expect(await page.getByRole("heading", { level: 1 }).textContent()).toBe(say("us.heading"));
  await page.getByText(say("us.intro", { count: 2 })).waitFor();
  expect(new URL(page.url()).hash).toBe("");
  expect(await widerBy(page)).toBe(0);
  await page.reload();
  await section(page, "Lid Twee").waitFor();
  expect(await page.getAttribute("html", "lang")).toBe("fr");
});

test("with the keyboard alone it says that one record is right, and objects to another, which then counts nowhere", async () => {
  const page = await open();
  const right = section(page, "Lid Een").getByRole("button", { name: `${say("us.right")} : Lid Een` });
  await right.press("Enter");
  await section(page, "Lid Een").getByText(say("us.status.CONFIRMED"), { exact: true }).waitFor();
  const two = section(page, "Lid Twee");
  await two.getByRole("button", { name: `${say("us.wrong")} : Lid Twee` }).press("Enter");
  await page.keyboard.press("ArrowDown"); // from the first reason, which has the focus, to the second
  await two.getByLabel(say("us.wrong.words")).fill("Depuis 2023.");
  await two.getByRole("button", { name: say("us.wrong.object"), exact: true }).press("Enter");
  await two.getByText(say("us.status.DISPUTED"), { exact: true }).waitFor();
  await page.getByRole("status").getByText(say("us.done.OBJECTION")).waitFor();
  await two.getByText(say("us.paused", { holder: "Lid Twee" })).waitFor();
  expect(await app.sql("select reason, words from record_remark")).toEqual([
    { reason: "ENDED", words: "Depuis 2023." },
  ]);
  expect(await widerBy(page)).toBe(0);
  await two.getByRole("button", { name: `${say("us.takeBack.OBJECTION")} : Lid Twee` }).press("Enter");
  await two.getByText(say("us.status.STATED"), { exact: true }).waitFor();
});

test("it hides its name, and shows it again", async () => {
  const classOf = async () =>
    (
      await app.sql<{ visibility: string }>("select visibility from organisation where slug = 'mesa-andina'")
    )[0]?.visibility;
  const page = await open();
  const choose = async (className: string) => {
    await page.getByText(say("us.hide"), { exact: true }).press("Enter");
    const form = page.getByRole("group", { name: say("us.hide.NAME"), exact: true });
    await form.getByLabel(say(`us.class.${className}`), { exact: true }).check();
    await page.getByRole("button", { name: `${say("us.save")} : ${say("us.hide.NAME")}` }).press("Enter");
  };
  await choose("RESTRICTED");
  await page.getByText(say("us.seen.RESTRICTED")).waitFor();
  expect(await classOf()).toBe("RESTRICTED");
  await page.reload();
  await choose("PUBLIC");
  await page.getByText(say("us.seen.PUBLIC")).waitFor();
  expect(await classOf()).toBe("PUBLIC");
});

test("it corrects what it is called, and chooses another language at the foot", async () => {
  const page = await open();
  await page.getByText(say("us.own.correct"), { exact: true }).press("Enter");
  const name = page.getByLabel(say("us.own.name"), { exact: true });
  await name.fill("Mesa Andina Nueva");
  await name.press("Enter");
  await page.locator("main > p").getByText("Mesa Andina Nueva", { exact: true }).waitFor();
  await page.getByRole("button", { name: "Español", exact: true }).press("Enter");
  await eventually(() => page.getByRole("heading", { level: 1 }).textContent()).toBe(
    wordsOf("es")("us.heading"),
  );
});

test("to leave quickly forgets the link, and Back does not lead here again", async () => {
  const page = await open({ mayFail: true });
  await section(page, "Lid Een").waitFor();
  await page.route("https://fr.wikipedia.org/**", (route) => route.fulfill({ body: "Elsewhere" }));
  await page.getByRole("link", { name: say("light.leave") }).press("Enter");
  await page.getByText("Elsewhere").waitFor();
  await page.goto("/us");
  await page.getByRole("alert").getByText(wordsOf("nl")("us.signIn")).waitFor(); // nor the language of the link
});

test("a delegate who is signed in has the same page, and on paper it has nothing to press", async () => {
  const as = await app.signIn("PARTNER_DELEGATE", { organisation: "mesa-andina" });
  const page = await visit("/us", { ...PHONE, language: "fr", as });
  await section(page, "Lid Een").waitFor();
  expect(await page.getByText(say("us.until", { day: "" }).slice(0, 20)).count()).toBe(0);
  await page.emulateMedia({ media: "print" });
  expect(await page.getByRole("button").filter({ visible: true }).count()).toBe(0);
  await section(page, "Lid Een").getByText(say("us.amount.unknown")).waitFor();
});
