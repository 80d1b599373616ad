import type { Measure } from "../../shared/metric.ts";

/** Whether those who proposed or were asked heard back, when, and with reasons. */
export const ANSWERS = {
  timeToAnswer: {
    key: "answers.time-to-answer",
    version: 1,
    formula: "Kaplan–Meier median of days from submission to first answer, open cases right-censored",
    source:
      "Kaplan and Meier 1958, Nonparametric Estimation from Incomplete Observations, Journal of the American Statistical Association 53, 457–481",
    name: {
      nl: "Dagen tot een antwoord",
      fr: "Jours jusqu’à une réponse",
      en: "Days until an answer",
      es: "Días hasta una respuesta",
    },
    meaning: {
      nl: "Na hoeveel dagen de helft van de voorstellen een antwoord heeft; wat nog wacht, telt mee voor zolang het wacht.",
      fr: "Après combien de jours la moitié des propositions a une réponse ; ce qui attend encore compte pour le temps déjà attendu.",
      en: "After how many days half of the proposals have an answer; what still waits counts for as long as it has.",
      es: "A los cuántos días la mitad de las propuestas tiene respuesta; lo que aún espera cuenta por el tiempo que lleva.",
    },
    caveat: {
      nl: "Het zegt niets over het antwoord zelf. Lees het met hoeveel er nog wachten en hoelang het oudste.",
      fr: "Cela ne dit rien de la réponse même. À lire avec le nombre en attente et l’ancienneté de la plus ancienne.",
      en: "It says nothing of the answer itself. Read it with how many still wait and how long the oldest has.",
      es: "No dice nada de la respuesta en sí. Léase con cuántas esperan y cuánto lleva la más antigua.",
    },
  },
  onTimeRate: {
    key: "answers.on-time-rate",
    version: 1,
    formula: "answered within the term ÷ (answered + waiting beyond the term)",
    source: "Domain rules of Onze, metric M13",
    name: {
      nl: "Op tijd beantwoord",
      fr: "Réponses dans le délai",
      en: "Answered on time",
      es: "Respondidas a tiempo",
    },
    meaning: {
      nl: "Welk deel een antwoord kreeg binnen de beloofde dagen; wat nog wacht terwijl de termijn voorbij is, telt als te laat.",
      fr: "Quelle part a reçu une réponse dans le délai promis ; ce qui attend encore au-delà compte comme en retard.",
      en: "Which share was answered within the days promised; what still waits beyond them counts as late.",
      es: "Qué parte recibió respuesta en los días prometidos; lo que aún espera pasado el plazo cuenta como tarde.",
    },
    caveat: {
      nl: "De termijn verschilt per beslissing, en zonder termijn telt niets mee. Wie een eerste antwoord betwist, telt met dat eerste antwoord.",
      fr: "Le délai diffère selon la décision, et sans délai rien ne compte. Une réponse contestée compte à la date de la première.",
      en: "Terms differ by decision, and without a term nothing counts. A contested answer counts from the first one.",
      es: "El plazo varía según la decisión, y sin plazo nada cuenta. Una respuesta impugnada cuenta desde la primera.",
    },
  },
  reasonsGiven: {
    key: "answers.reasons-given",
    version: 1,
    formula: "answers with reasons ÷ answers",
    source: "Domain rules of Onze, metric M14",
    name: {
      nl: "Antwoorden met redenen",
      fr: "Réponses motivées",
      en: "Answers with reasons",
      es: "Respuestas con motivos",
    },
    meaning: {
      nl: "Welk deel van de antwoorden zegt waarom.",
      fr: "Quelle part des réponses dit pourquoi.",
      en: "Which share of the answers says why.",
      es: "Qué parte de las respuestas dice por qué.",
    },
    caveat: {
      nl: "Of de redenen overtuigen, zegt het niet: dat zeggen wie ze las.",
      fr: "Cela ne dit pas si les motifs convainquent : c’est à qui les a lus de le dire.",
      en: "Whether the reasons convince it does not say: those who read them can.",
      es: "No dice si los motivos convencen: eso lo dicen quienes los leyeron.",
    },
  },
  loopClosure: {
    key: "answers.loop-closure",
    version: 2,
    formula: "closed requests for feedback whose use was reported back ÷ closed requests for feedback",
    source: "Domain rules of Onze, metric M15",
    name: {
      nl: "Teruggekoppeld",
      fr: "Retour donné",
      en: "Reported back",
      es: "Devolución hecha",
    },
    meaning: {
      nl: "Bij welk deel van de afgesloten vragen om feedback de bevraagden gehoord hebben wat ermee gebeurde.",
      fr: "Pour quelle part des demandes d’avis clôturées les personnes consultées ont appris ce qu’il en a été fait.",
      en: "For which share of the closed requests for feedback those who were asked heard what was done with it.",
      es: "En qué parte de las consultas cerradas las personas consultadas supieron qué se hizo con su opinión.",
    },
    caveat: {
      nl: "Horen wat ermee gebeurde, is niet hetzelfde als gelijk krijgen.",
      fr: "Apprendre ce qu’il en a été fait n’est pas obtenir gain de cause.",
      en: "To hear what was done with it is not to get one's way.",
      es: "Saber qué se hizo no es lo mismo que obtener lo pedido.",
    },
  },
} as const satisfies Readonly<Record<string, Measure>>;
