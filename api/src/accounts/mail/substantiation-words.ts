import type { Language } from "@onze/schema";

/** Why somebody who knows of a change is written to. */
export type SubstantiationLetterKind = "ASKED" | "REMINDED" | "SETTLED";

/** The words of such a letter. */
interface KindWords {
  readonly subject: string;
  /** `{by}` stands for the organisation that asks. */
  readonly told: string;
}

/** What all such letters have in common. */
interface SubstantiationWords extends Readonly<Record<SubstantiationLetterKind, KindWords>> {
  /** `{about}` stands for the change, where everybody may read it. */
  readonly about: string;
  /** Why it says no more where not everybody may. */
  readonly unsaid: string;
  readonly button: string;
  /** How long the link holds, and whose it is. */
  readonly limits: string;
  readonly unexpected: string;
}

/** For one person outside, who does not know us: they are addressed as such. */
export const SUBSTANTIATION_WORDS: Readonly<Record<Language, SubstantiationWords>> = {
  nl: {
    ASKED: {
      subject: "Een vraag over een verandering die u misschien kent",
      told: "{by} vraagt of een verandering in beleid of praktijk klopt zoals ze verteld wordt, en wat ertoe bijdroeg. De vraag komt bij u omdat u het kunt weten.",
    },
    REMINDED: {
      subject: "Nog eens: een vraag over een verandering die u misschien kent",
      told: "{by} vroeg u of een verandering in beleid of praktijk klopt zoals ze verteld wordt. Uw antwoord is nog welkom, ook als u er geen mening over hebt.",
    },
    SETTLED: {
      subject: "Over uw antwoord: wat ermee gebeurde",
      told: "U was het niet eens met hoe een verandering verteld werd. Wie ze opschreef, zegt dat dit uitgeklaard is. Klopt dat niet, dan kunt u dat zeggen met dezelfde link.",
    },
    about: "Het gaat over: “{about}”",
    unsaid: "Waarover het precies gaat, schrijven we niet in een mail. U leest het op de pagina.",
    button: "Lezen en antwoorden",
    limits:
      "De link is voor u alleen; geef hem niet door. De pagina zegt tot wanneer hij werkt. Openen telt niets: alleen wat u verzendt, is een antwoord. U kiest zelf of uw naam erbij mag staan.",
    unexpected: "Wilt u niet antwoorden? Dan hoeft u niets te doen.",
  },
  fr: {
    ASKED: {
      subject: "Une question sur un changement que vous connaissez peut-être",
      told: "{by} vous demande si un changement de politique ou de pratique est exact tel qu’il est raconté, et ce qui y a contribué. La question vous est posée parce que vous pouvez le savoir.",
    },
    REMINDED: {
      subject: "Rappel : une question sur un changement que vous connaissez peut-être",
      told: "{by} vous a demandé si un changement de politique ou de pratique est exact tel qu’il est raconté. Votre réponse reste bienvenue, même si vous n’avez pas d’avis.",
    },
    SETTLED: {
      subject: "À propos de votre réponse : ce qu’elle est devenue",
      told: "Vous n’étiez pas d’accord avec la façon dont un changement était raconté. Qui l’a noté dit que ce point est réglé. Si ce n’est pas le cas, vous pouvez le dire avec le même lien.",
    },
    about: "Il s’agit de : « {about} »",
    unsaid: "Nous n’écrivons pas dans un courriel de quoi il s’agit exactement. Vous le lirez sur la page.",
    button: "Lire et répondre",
    limits:
      "Le lien est pour vous seul·e ; ne le transmettez à personne. La page dit jusqu’à quand il fonctionne. L’ouvrir ne compte pour rien : seule votre réponse envoyée compte. Vous choisissez si votre nom peut être cité.",
    unexpected: "Vous préférez ne pas répondre ? Il n’y a rien à faire.",
  },
  en: {
    ASKED: {
      subject: "A question about a change that you may know of",
      told: "{by} asks whether a change in policy or practice is as it is told, and what contributed to it. The question comes to you because you may know.",
    },
    REMINDED: {
      subject: "Once more: a question about a change that you may know of",
      told: "{by} asked you whether a change in policy or practice is as it is told. Your answer is still welcome, also if you have no opinion.",
    },
    SETTLED: {
      subject: "About your answer: what became of it",
      told: "You disagreed with how a change was told. Those who wrote it down say that this is settled. If it is not, you can say so with the same link.",
    },
    about: "It is about: “{about}”",
    unsaid: "What exactly it is about we do not write in a mail. You read it on the page.",
    button: "Read and answer",
    limits:
      "The link is for you alone; do not pass it on. The page says until when it works. Opening it counts nothing: only what you send is an answer. You choose whether you are named.",
    unexpected: "Would you rather not answer? Then there is nothing to do.",
  },
  es: {
    ASKED: {
      subject: "Una pregunta sobre un cambio que quizá conozca",
      told: "{by} pregunta si un cambio de política o de práctica es tal como se cuenta, y qué contribuyó a él. La pregunta le llega porque usted puede saberlo.",
    },
    REMINDED: {
      subject: "De nuevo: una pregunta sobre un cambio que quizá conozca",
      told: "{by} le preguntó si un cambio de política o de práctica es tal como se cuenta. Su respuesta sigue siendo bienvenida, aunque no tenga opinión.",
    },
    SETTLED: {
      subject: "Sobre su respuesta: qué ha sido de ella",
      told: "Usted no estaba de acuerdo con cómo se contaba un cambio. Quienes lo anotaron dicen que quedó aclarado. Si no es así, puede decirlo con el mismo enlace.",
    },
    about: "Se trata de: «{about}»",
    unsaid: "De qué se trata exactamente no lo escribimos en un correo. Lo leerá en la página.",
    button: "Leer y responder",
    limits:
      "El enlace es solo para usted; no lo comparta. La página dice hasta cuándo funciona. Abrirlo no cuenta nada: solo es respuesta lo que envíe. Usted decide si se le nombra.",
    unexpected: "¿Prefiere no responder? Entonces no tiene que hacer nada.",
  },
};
