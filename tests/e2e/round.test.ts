import type { Page } from "playwright-core";
import { beforeAll, expect, test } from "vitest";
import { startApp } from "../support/start-app.ts";
import { addQuestionnaire, answerBy, BALLOT, dayFromNow } from "../support/voice.ts";
import { eventually, startVisits, titleOf } from "./visit.ts";
import { type Say, wordsOf } from "./words.ts";

/** A round from invitation to report, as everybody who has to do with it meets it. What happens stands in this order. */
const app = await startApp();
const visit = await startVisits(app.url);
const say = wordsOf("nl");
const facilitator = await app.signIn("FACILITATOR");
const staff = await app.signIn("UMBRELLA_STAFF");
const ASKED = 12;

let questionnaire: { readonly id: string; readonly questions: readonly string[] };
/** Addresses of the links, without the server. */
let links: string[] = [];
let round = "";

beforeAll(async () => {
  await app.add.organisation("Mesa Andina", { country: "PE" });
  questionnaire = await addQuestionnaire(app, "together");
});

const linkAt = (at: number): string => links[at] ?? "";
const tokenOf = (link: string): string => link.split(".").at(-1) ?? "";
const press = (page: Page, name: string) => page.getByRole("button", { name, exact: true }).press("Enter");
const answerByPost = (at: number, values: readonly (number | string | null)[]) =>
  answerBy(app, questionnaire, tokenOf(linkAt(at)), values);

/** Fills in a text in all our languages. */
async function fillTexts(page: Page, legend: string, text: string): Promise<void> {
  const group = page.getByRole("group", { name: legend, exact: true });
  for (const language of ["Nederlands", "Français", "English", "Español"])
    await group.getByLabel(language, { exact: true }).fill(text);
}

test("the secretariat and visitors are offered no round to prepare", async () => {
  for (const as of [staff, undefined]) {
    const page = await visit("/voice/prepare", { as });
    await page.getByText(say("notFound.title")).waitFor();
    await page.goto("/voice");
    await page.getByText(say("voice.none"), { exact: true }).waitFor();
    expect(await page.getByRole("link", { name: say("voice.prepare"), exact: true }).count()).toBe(0);
  }
});

test("a facilitator prepares a round, hears beside the field that too few are asked, and opens it: the links stand there once", async () => {
  const page = await visit("/voice/prepare", { as: facilitator });
  await page.getByLabel(say("voice.form.questionnaire")).selectOption({ index: 1 });
  await fillTexts(page, say("voice.form.title"), "Hoe werken we samen?");
  await fillTexts(page, say("voice.form.name"), "Partners");
  const invited = page.getByLabel(say("voice.form.invited"), { exact: true });
  await invited.fill("4");
  for (const [day, from] of Object.entries({ opensOn: -3, closesOn: 3, keepAnswersUntil: 30 }))
    await page.getByLabel(say(`voice.form.${day}`), { exact: true }).fill(dayFromNow(from));
  await press(page, say("voice.form.prepare"));
  await page.getByText(say("refusal.INVITED_FEW", { least: 5 })).waitFor();
  expect(await invited.getAttribute("aria-invalid")).toBe("true");
  await invited.fill(String(ASKED));
  await press(page, say("voice.form.prepare"));
  await eventually(() => titleOf(page)).toBe("Hoe werken we samen?");
  round = new URL(page.url()).pathname.split("/").at(-1) ?? "";
  await press(page, say("action.of", { action: say("voice.open"), what: "Hoe werken we samen?" }));
  await press(page, say("voice.open.sure"));
  const shown = page.getByRole("list", { name: "Partners", exact: true }).getByRole("listitem");
  await eventually(() => shown.count()).toBe(ASKED);
  links = (await shown.allInnerTexts()).map((link) => link.replace(app.url, ""));
  await press(page, say("voice.links.kept"));
  await eventually(() => shown.count()).toBe(0);
  await page.reload();
  await page.getByText(say("voice.state.OPEN"), { exact: true }).waitFor();
  expect(await page.content()).not.toContain(tokenOf(linkAt(0)));
});

test("a scanner that opens every link, and asks what it can by its address, leaves the ballots blank", async () => {
  for (const link of links) {
    expect((await fetch(app.url + link)).status).toBe(200);
    const asked = new URLSearchParams({
      query: `mutation { openBallot(token: "${tokenOf(link)}") { state } }`,
    });
    expect((await fetch(`${app.url}/graphql?${asked}`)).status).not.toBe(200);
  }
  const { data } = await app.ask<{ openBallot: { state: string } }>(BALLOT, { token: tokenOf(linkAt(0)) });
  expect(data?.openBallot.state).toBe("BLANK");
});

/** What a round says on the phone of somebody who is asked. */
async function openPhone(at: number, language: string): Promise<{ page: Page; speak: Say }> {
  const page = await visit(linkAt(at), { width: 360, language });
  const speak = wordsOf(language);
  await page.getByText(speak("ballot.opening")).waitFor();
  return { page, speak };
}

const question = (page: Page, number: number) =>
  page.getByRole("group").filter({ hasText: new RegExp(`^${number}\\. `) });

/** Sends, and waits for the code. */
async function sendAnswers(page: Page, action: string): Promise<string> {
  await press(page, action);
  const code = page.locator("code");
  await eventually(() => code.textContent()).toMatch(/^(\w{4}-){3}\w{4}$/);
  return (await code.textContent()) ?? "";
}

test("one phone answers in French by keyboard, comes back with its code, and changes what it said", async () => {
  const { page, speak } = await openPhone(0, "fr");
  expect(new URL(page.url()).hash).toBe("");
  await question(page, 1).getByRole("radio", { name: "7", exact: true }).press("Space");
  await question(page, 2)
    .getByRole("radio", { name: speak("ballot.unsafe"), exact: true })
    .press("Space");
  await question(page, 4).getByRole("textbox").fill("Demandez-nous plus tôt");
  await question(page, 4)
    .getByRole("checkbox", { name: speak("ballot.mayQuote"), exact: true })
    .press("Space");
  const code = await sendAnswers(page, speak("ballot.send"));
  expect(await page.evaluate(() => sessionStorage.length + localStorage.length)).toBe(0);
  const again = await visit(linkAt(0), { width: 360, language: "fr" });
  await again.getByText(speak("refusal.BALLOT_USED")).waitFor();
  expect(await again.getByRole("textbox").count()).toBe(1);
  await again.getByLabel(speak("ballot.code.give"), { exact: true }).fill("AAAA-AAAA-AAAA-AAAA");
  await press(again, speak("ballot.code.look"));
  await again.getByText(speak("ballot.code.wrong")).waitFor();
  await again.getByLabel(speak("ballot.code.give"), { exact: true }).fill(code.toLowerCase());
  await press(again, speak("ballot.code.look"));
  await eventually(() => question(again, 4).getByRole("textbox").inputValue()).toBe("Demandez-nous plus tôt");
  expect(await question(again, 1).getByRole("radio", { name: "7", exact: true }).isChecked()).toBe(true);
  await question(again, 1).getByRole("radio", { name: "9", exact: true }).press("Space");
  await sendAnswers(again, speak("ballot.sendAgain"));
});

test("another answers in Spanish and withdraws: nothing of it is left, and its link opens nothing", async () => {
  const { page, speak } = await openPhone(1, "es");
  await question(page, 1).getByRole("radio", { name: "0", exact: true }).press("Space");
  await sendAnswers(page, speak("ballot.send"));
  await press(page, speak("ballot.withdraw"));
  await press(page, speak("ballot.withdraw.sure"));
  await page.getByText(speak("ballot.withdrawn")).waitFor();
  const again = await visit(linkAt(1), { width: 360, language: "es" });
  await again.getByText(speak("refusal.BALLOT_WITHDRAWN")).waitFor();
  expect(await again.getByRole("group").count()).toBe(0);
});

test("four more answer, and until the day is over nobody reads anything of it, whoever they are", async () => {
  await answerByPost(2, [2, 1, 0, "Meer tijd om te antwoorden"]);
  await answerByPost(3, [5, 2, 1, null]);
  await answerByPost(4, [8, 3, 1, null]);
  await answerByPost(5, [10, 4, 2, null]);
  for (const as of [facilitator, staff]) {
    const page = await visit(`/voice/${round}`, { as });
    await page.getByText(say("voice.state.OPEN"), { exact: true }).waitFor();
    expect(await page.getByRole("region", { name: /^1\. / }).count()).toBe(0);
    expect(await page.getByRole("button", { name: say("voice.download"), exact: true }).count()).toBe(0);
  }
});

test("its day over, it closes; partners read what five answers stand behind, visitors that too few did for them", async () => {
  await app.sql("update round set opens_on = current_date - 9, closes_on = current_date - 2 where id = $1", [
    round,
  ]);
  const page = await visit(`/voice/${round}`, { as: facilitator });
  await press(page, say("action.of", { action: say("voice.close"), what: "Hoe werken we samen?" }));
  await page.getByRole("region", { name: say("trust.name") }).waitFor();
  const partner = await visit(`/voice/${round}`, {
    as: await app.signIn("PARTNER_DELEGATE", { organisation: "mesa-andina" }),
    width: 360,
  });
  await eventually(() => titleOf(partner)).toBe(
    say("voice.title.noSignal", { answered: 5, invited: ASKED, count: 1 }),
  );
  const first = partner.getByRole("region", { name: /^1\. / });
  await first.getByText(say("voice.answers", { count: 5 })).waitFor();
  expect(await first.innerText()).toMatch(/nettoscore .* tot .*geen duidelijk signaal/);
  const visitor = await visit(`/voice/${round}`);
  await eventually(() => titleOf(visitor)).toBe(say("voice.title.tooFew", { count: ASKED }));
  await visitor
    .getByText(say("voice.notShown.why", { least: 10 }))
    .first()
    .waitFor();
  const told = await visitor.getByRole("region", { name: /^1\. / }).innerText();
  expect(told).not.toContain(say("voice.answers", { count: 5 }));
});

test("the facilitator reads what was written and sums it up, the secretariat says what will change: everybody reads both, and no word of anybody", async () => {
  const page = await visit(`/voice/${round}`, { as: facilitator });
  await press(page, say("voice.written.read"));
  await page.getByText("Demandez-nous plus tôt").waitFor();
  await page.getByText("Meer tijd om te antwoorden").waitFor();
  expect(await page.getByText(say("voice.written.mayQuote"), { exact: true }).count()).toBe(1);
  const summary = page.getByRole("group", { name: say("voice.summary.write"), exact: true });
  await summary.getByLabel("Nederlands", { exact: true }).fill("Partners willen vroeger gevraagd worden.");
  await press(page, say("voice.summary.save"));
  await page.getByText(say("voice.summary.done")).waitFor();

  const desk = await visit(`/voice/${round}`, { as: staff });
  expect(await desk.getByRole("button", { name: say("voice.written.read"), exact: true }).count()).toBe(0);
  await press(desk, say("voice.back.add"));
  const dialog = desk.getByRole("dialog");
  await dialog.getByLabel("Nederlands", { exact: true }).fill("De begroting komt eerst bij partners.");
  await dialog.getByLabel(say("voice.back.who"), { exact: true }).fill("Het bestuur");
  await dialog.getByLabel(say("voice.back.due"), { exact: true }).fill("2027-03-01");
  await dialog.getByRole("button", { name: say("voice.save"), exact: true }).press("Enter");
  await desk.getByText("De begroting komt eerst bij partners.").waitFor();

  const visitor = await visit(`/voice/${round}`, { width: 360 });
  await visitor.getByText("Partners willen vroeger gevraagd worden.").waitFor();
  await visitor.getByText("De begroting komt eerst bij partners.").waitFor();
  await visitor.getByText(say("voice.back.by", { who: "Het bestuur", day: "1 mrt 2027" })).waitFor();
  expect(await visitor.content()).not.toContain("Meer tijd om te antwoorden");
});

test("whoever was asked comes with the same link to what the round told", async () => {
  const page = await visit(linkAt(7), { width: 360, mayFail: true });
  await page.getByRole("alert").getByText(say("refusal.LINK_CLOSED")).waitFor();
  await page.getByRole("link", { name: say("ballot.toRound"), exact: true }).press("Enter");
  await page.getByText("De begroting komt eerst bij partners.").waitFor();
});
