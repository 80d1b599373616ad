import type { Language } from "@onze/schema";
import { composeLetter, greet, type Letter } from "./letters.ts";
import { SUBSTANTIATION_WORDS, type SubstantiationLetterKind } from "./substantiation-words.ts";

/** Such a letter is of use as long as its link takes an answer. */
const LETTER_HOURS = 60 * 24;

interface SubstantiationLetterFacts {
  readonly language: Language;
  readonly name: string;
  /** The organisation that asks. */
  readonly by: string;
  /** The change in one sentence, where everybody may read it; null where it is not to stand in a mail. */
  readonly about: string | null;
  readonly link: string;
}

/** Asks somebody outside about a change, reminds them, or tells them that their disagreement is said to be settled. */
export function substantiationLetter(
  kind: SubstantiationLetterKind,
  { language, name, by, about, link }: SubstantiationLetterFacts,
): Letter {
  const words = SUBSTANTIATION_WORDS[language];
  const { subject, told } = words[kind];
  const parts = [
    greet(language, name),
    // functions, as a name may hold signs that a replacement text would take for its own
    told.replace("{by}", () => by),
    about === null ? words.unsaid : words.about.replace("{about}", () => about),
    { button: words.button, link },
    words.limits,
    words.unexpected,
  ];
  return { ...composeLetter(language, subject, parts), hours: LETTER_HOURS };
}
