import type { Language } from "@onze/schema";

/** What a letter may say that something is there, and no more: a mail is read by more eyes than it is meant for. */
export type QuietKind = "ANSWER" | "OBJECTION";

/** The words of such a letter. */
export interface QuietWords {
  readonly subject: string;
  readonly told: string;
  readonly button: string;
  /** Why it says no more. */
  readonly unsaid: string;
}

const ANSWER: Readonly<Record<Language, QuietWords>> = {
  nl: {
    subject: "Een antwoord voor jullie in Onze",
    told: "In Onze staat een antwoord voor jullie klaar.",
    button: "Het antwoord lezen",
    unsaid: "Wat erin staat, schrijven we niet in een mail. Je meldt je aan om het te lezen.",
  },
  fr: {
    subject: "Une réponse pour vous dans Onze",
    told: "Une réponse vous attend dans Onze.",
    button: "Lire la réponse",
    unsaid: "Nous n’écrivons pas son contenu dans un courriel. Connectez-vous pour la lire.",
  },
  en: {
    subject: "An answer for you in Onze",
    told: "An answer is waiting for you in Onze.",
    button: "Read the answer",
    unsaid: "What it says we do not write in a mail. Sign in to read it.",
  },
  es: {
    subject: "Una respuesta para ustedes en Onze",
    told: "En Onze hay una respuesta para ustedes.",
    button: "Leer la respuesta",
    unsaid: "Su contenido no lo escribimos en un correo. Inicien sesión para leerla.",
  },
};

const OBJECTION: Readonly<Record<Language, QuietWords>> = {
  nl: {
    subject: "Iets wacht op jullie antwoord in Onze",
    told: "Een partner zegt dat iets niet klopt van wat jullie optekenden. Tot jullie antwoorden, telt het nergens mee.",
    button: "Lezen en antwoorden",
    unsaid: "Wie het zegt en waarover, schrijven we niet in een mail. Je meldt je aan om het te lezen.",
  },
  fr: {
    subject: "Quelque chose attend votre réponse dans Onze",
    told: "Un partenaire dit que quelque chose que vous avez enregistré n’est pas exact. Jusqu’à votre réponse, cela ne compte nulle part.",
    button: "Lire et répondre",
    unsaid:
      "Nous n’écrivons dans un courriel ni qui le dit, ni de quoi il s’agit. Connectez-vous pour le lire.",
  },
  en: {
    subject: "Something waits for your answer in Onze",
    told: "A partner says that something you recorded is not right. Until you answer, it counts nowhere.",
    button: "Read and answer",
    unsaid: "Who says so, and of what, we do not write in a mail. Sign in to read it.",
  },
  es: {
    subject: "Algo espera su respuesta en Onze",
    told: "Una organización socia dice que algo que ustedes registraron no es correcto. Hasta que respondan, no cuenta en ninguna parte.",
    button: "Leer y responder",
    unsaid: "Quién lo dice y de qué se trata no lo escribimos en un correo. Inicien sesión para leerlo.",
  },
};

export const QUIET_WORDS = { ANSWER, OBJECTION } as const satisfies Record<
  QuietKind,
  Readonly<Record<Language, QuietWords>>
>;
