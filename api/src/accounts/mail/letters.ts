import type { Language } from "@onze/schema";
import { INVITATION_HOURS, PARTNER_LINK_HOURS, RESET_HOURS } from "../link-lifetimes.ts";
import {
  GREETINGS,
  INVITATION_WORDS,
  type LetterWords,
  MESSAGE_WORDS,
  NOTICE_WORDS,
  RESET_WORDS,
  type SignInChange,
} from "./letter-words.ts";
import { QUIET_WORDS, type QuietKind } from "./quiet-words.ts";

/** A letter, as plain text and as HTML that says the same. */
export interface Letter {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** How long it is of use, where it lies as a file until somebody hands it over: as long as its link holds. */
  readonly hours: number;
}

/** How long a notice is of use, whose link, if it holds one, opens nothing by itself. */
const NOTICE_HOURS = 7 * 24;

/** What changes from letter to letter. */
export interface LetterFacts {
  readonly language: Language;
  /** Of whom it is for; null when nobody knows. */
  readonly name: string | null;
  /** Of whoever asked for it; null for nobody in particular. */
  readonly by: string | null;
  readonly link: string;
}

/** Asks somebody to make an account, or to take one more role. */
export const invitationLetter = (facts: LetterFacts): Letter =>
  write(facts, INVITATION_WORDS[facts.language], INVITATION_HOURS);

/** Gives somebody a link to a new password. */
export const resetLetter = (facts: LetterFacts): Letter =>
  write(facts, RESET_WORDS[facts.language], RESET_HOURS);

/** Gives a partner the link to its record: it says that there is a message, and neither of whom nor about what. */
export function messageLetter({ language, link }: Pick<LetterFacts, "language" | "link">): Letter {
  const { subject, about, button, limits, unexpected } = MESSAGE_WORDS[language];
  const parts = [greet(language, null), about, { button, link }, limits, unexpected];
  return { ...composeLetter(language, subject, parts), hours: PARTNER_LINK_HOURS };
}

/** What is told of a change to how somebody signs in. */
export interface NoticeFacts extends Pick<LetterFacts, "language" | "name"> {
  readonly change: SignInChange;
  readonly at: Date;
}

/** Tells somebody that how they sign in was changed. It holds no link: one who expects none is not led elsewhere by another. */
export function noticeLetter({ language, name, change, at }: NoticeFacts): Letter {
  const words = NOTICE_WORDS[language];
  const locale = language === "en" ? "en-GB" : language;
  const day = new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: "UTC" }).format(at);
  const told = words[change].replace("{day}", day);
  const parts = [greet(language, name), told, words.unexpected];
  return { ...composeLetter(language, words.subject, parts), hours: NOTICE_HOURS };
}

/** Tells somebody that there is something, and where: neither what it says, nor to what, nor of which organisation. */
export function quietLetter(kind: QuietKind, { language, name, link }: Omit<LetterFacts, "by">): Letter {
  const { subject, told, button, unsaid } = QUIET_WORDS[kind][language];
  const parts = [greet(language, name), told, { button, link }, unsaid];
  return { ...composeLetter(language, subject, parts), hours: NOTICE_HOURS };
}

function write({ language, name, by, link }: LetterFacts, words: LetterWords, hours: number): Letter {
  // a function, as a name may hold signs that a replacement text would take for its own
  const about = by ? words.about.replace("{by}", () => by) : words.aboutAlone;
  const { subject, button, limits, unexpected } = words;
  const parts = [greet(language, name), about, { button, link }, limits, unexpected];
  return { ...composeLetter(language, subject, parts), hours };
}

/** How a letter begins. */
export const greet = (language: Language, name: string | null): string =>
  name ? `${GREETINGS[language]} ${name},` : `${GREETINGS[language]},`;

/** A sentence, or a link and what it is called. */
type Part = string | { readonly button: string; readonly link: string };

const asText = (part: Part): string => (typeof part === "string" ? part : `${part.button}:\n${part.link}`);

const asParagraph = (part: Part): string =>
  typeof part === "string"
    ? `<p>${asHtml(part)}</p>`
    : `<p><a href="${asHtml(part.link)}">${asHtml(part.button)}</a></p>`;

/** The same letter as text and as HTML. */
export const composeLetter = (
  language: Language,
  subject: string,
  parts: readonly Part[],
): Omit<Letter, "hours"> => ({
  subject,
  text: parts.map(asText).join("\n\n"),
  html: `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><title>${asHtml(subject)}</title></head>
<body style="font: 16px/1.5 sans-serif; max-width: 36em">
${parts.map(asParagraph).join("\n")}
</body></html>
`,
});

const SIGNS: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

const asHtml = (text: string): string => text.replaceAll(/[&<>"']/g, (sign) => SIGNS[sign] ?? sign);
