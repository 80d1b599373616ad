import type { Measure, Words } from "../../shared/metric.ts";

const RULES =
  "Onze, anonymous rounds: behind whatever is told stand as many answers as the round declared before it opened, usually five inside and ten in public, never fewer than three; OECD glossary, Handbook on Statistical Disclosure Control";

/** Why a share is told as a range. */
export const NEARLY_ALL: Words = {
  nl: "Bijna iedereen gaf hetzelfde antwoord. Hoeveel precies, zeggen we niet.",
  fr: "Presque tout le monde a donné la même réponse. Le nombre exact n’est pas communiqué.",
  en: "Nearly everybody gave the same answer. How many exactly is not told.",
  es: "Casi todas las personas dieron la misma respuesta. No se dice cuántas exactamente.",
};

const CAVEAT: Words = {
  nl: "Alleen wie antwoordde, telt mee. Lees het samen met hoeveel er gevraagd werden.",
  fr: "Seules les personnes qui ont répondu comptent. À lire avec le nombre de personnes interrogées.",
  en: "Only those who answered count. Read it beside how many were asked.",
  es: "Solo cuenta quien respondió. Debe leerse junto con cuántas personas fueron consultadas.",
};

/** What is told of a round, besides its net score and its response rate, which are those of any survey. */
export const ROUND: Readonly<Record<"respondents" | "mean" | "share" | "unsafe", Measure>> = {
  respondents: {
    key: "voice.respondents",
    version: 1,
    formula: "ballots on which at least one counted question was answered",
    source: RULES,
    name: { nl: "Antwoorden", fr: "Réponses", en: "Answers", es: "Respuestas" },
    meaning: {
      nl: "Hoeveel van wie gevraagd werd, minstens één vraag beantwoordde.",
      fr: "Combien de personnes interrogées ont répondu à au moins une question.",
      en: "How many of those who were asked answered one question at least.",
      es: "Cuántas de las personas consultadas respondieron al menos una pregunta.",
    },
    caveat: CAVEAT,
  },
  mean: {
    key: "voice.mean",
    version: 1,
    formula: "Σ answers ÷ number of answers, to 0.1",
    source: RULES,
    name: { nl: "Gemiddelde", fr: "Moyenne", en: "Mean", es: "Promedio" },
    meaning: {
      nl: "Het gemiddelde van de antwoorden, afgerond op een tiende.",
      fr: "La moyenne des réponses, arrondie au dixième.",
      en: "The mean of the answers, to a tenth.",
      es: "El promedio de las respuestas, redondeado a una décima.",
    },
    caveat: CAVEAT,
  },
  share: {
    key: "voice.share",
    version: 1,
    formula: "answers of one kind ÷ answers, to 0.05 where fewer than 20 answered",
    source: RULES,
    name: { nl: "Aandeel", fr: "Part", en: "Share", es: "Parte" },
    meaning: {
      nl: "Welk deel van de antwoorden dit was.",
      fr: "Quelle part des réponses était celle-ci.",
      en: "Which part of the answers was this one.",
      es: "Qué parte de las respuestas fue esta.",
    },
    caveat: CAVEAT,
  },
  unsafe: {
    key: "voice.unsafe",
    version: 1,
    formula: "“unsafe to answer” ÷ (answers + “unsafe to answer”), to 0.05 where fewer than 20",
    source: RULES,
    name: {
      nl: "Niet veilig om te antwoorden",
      fr: "Pas sûr de répondre",
      en: "Unsafe to answer",
      es: "No es seguro responder",
    },
    meaning: {
      nl: "Welk deel zei dat antwoorden op deze vraag niet veilig is.",
      fr: "Quelle part a dit que répondre à cette question n’est pas sûr.",
      en: "Which part said that answering this question is unsafe.",
      es: "Qué parte dijo que no es seguro responder a esta pregunta.",
    },
    caveat: {
      nl: "Wie niets zei, staat hier niet bij. Alleen voor iedereen samen.",
      fr: "Qui n’a rien dit n’y figure pas. Seulement pour l’ensemble.",
      en: "Who said nothing is not in it. Told of all together alone.",
      es: "No incluye a quien no dijo nada. Solo para el conjunto.",
    },
  },
};
