import type { Language } from "@onze/schema";
import { GREETINGS, INVITATION_WORDS, type LetterWords, RESET_WORDS } from "./letter-words.ts";

/** A letter, as plain text and as HTML that says the same. */
export interface Letter {
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

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
  write(facts, INVITATION_WORDS[facts.language]);

/** Gives somebody a link to a new password. */
export const resetLetter = (facts: LetterFacts): Letter => write(facts, RESET_WORDS[facts.language]);

function write({ language, name, by, link }: LetterFacts, words: LetterWords): Letter {
  const greeting = name ? `${GREETINGS[language]} ${name},` : `${GREETINGS[language]},`;
  // a function, as a name may hold signs that a replacement text would take for its own
  const about = by ? words.about.replace("{by}", () => by) : words.aboutAlone;
  const { subject, button, limits, unexpected } = words;
  return {
    subject,
    text: [greeting, about, `${button}:\n${link}`, limits, unexpected].join("\n\n"),
    html: `<!doctype html>
<html lang="${language}"><head><meta charset="utf-8"><title>${asHtml(subject)}</title></head>
<body style="font: 16px/1.5 sans-serif; max-width: 36em">
<p>${asHtml(greeting)}</p>
<p>${asHtml(about)}</p>
<p><a href="${asHtml(link)}">${asHtml(button)}</a></p>
<p>${asHtml(limits)}</p>
<p>${asHtml(unexpected)}</p>
</body></html>
`,
  };
}

const SIGNS: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

const asHtml = (text: string): string => text.replaceAll(/[&<>"']/g, (sign) => SIGNS[sign] ?? sign);
