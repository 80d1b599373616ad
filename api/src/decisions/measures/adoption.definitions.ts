import type { Measure } from "../../shared/metric.ts";

const M11 = "Domain rules of Onze, metric M11";

/** What became of proposals. The strict and the broad share are only ever shown together. */
export const ADOPTION = {
  strict: {
    key: "adoption.strict",
    version: 1,
    formula: "adopted ÷ decided",
    source: M11,
    name: {
      nl: "Overgenomen zoals voorgesteld",
      fr: "Reprises telles quelles",
      en: "Adopted as proposed",
      es: "Adoptadas tal como se propusieron",
    },
    meaning: {
      nl: "Welk deel van de voorstellen waarover beslist is, overgenomen is zoals het er stond.",
      fr: "Parmi les propositions sur lesquelles on a décidé, la part reprise telle quelle.",
      en: "Of the proposals that were decided, the share that was adopted as it stood.",
      es: "De las propuestas sobre las que se decidió, la parte que se adoptó tal como estaba.",
    },
    caveat: {
      nl: "Lees het altijd met het ruime cijfer. Een klein voorstel telt even zwaar als een groot.",
      fr: "À lire toujours avec le chiffre large. Une petite proposition compte autant qu’une grande.",
      en: "Always read it with the broad figure. A small proposal counts as much as a large one.",
      es: "Léase siempre con la cifra amplia. Una propuesta pequeña cuenta tanto como una grande.",
    },
  },
  broad: {
    key: "adoption.broad",
    version: 1,
    formula: "(adopted + adopted with changes + merged) ÷ decided",
    source: M11,
    name: {
      nl: "Overgenomen, ook gewijzigd of samengevoegd",
      fr: "Reprises, modifiées ou fusionnées comprises",
      en: "Adopted, changed or merged",
      es: "Adoptadas, también con cambios o fusionadas",
    },
    meaning: {
      nl: "Welk deel van de voorstellen waarover beslist is, overgenomen is zoals het er stond, met wijzigingen of samen met een ander voorstel.",
      fr: "Parmi les propositions sur lesquelles on a décidé, la part reprise telle quelle, avec des modifications ou fusionnée avec une autre.",
      en: "Of the proposals that were decided, the share that was adopted as it stood, with changes or merged into another.",
      es: "De las propuestas sobre las que se decidió, la parte que se adoptó tal como estaba, con cambios o fusionada con otra.",
    },
    caveat: {
      nl: "Een wijziging kan het voorstel uithollen, en van een samengevoegd voorstel zegt het niet wat ermee gebeurde. Lees het met het strikte cijfer.",
      fr: "Une modification peut vider la proposition de son sens, et d’une proposition fusionnée on ne sait pas ici ce qu’elle est devenue. À lire avec le chiffre strict.",
      en: "A change may take the heart out of a proposal, and of a merged one it does not tell what became of it. Read it with the strict figure.",
      es: "Un cambio puede vaciar la propuesta, y de una fusionada no dice qué fue de ella. Léase con la cifra estricta.",
    },
  },
  parity: {
    key: "adoption.parity",
    version: 1,
    formula: "broad share of partners ÷ broad share of members",
    source: M11,
    name: {
      nl: "Partners naast leden",
      fr: "Partenaires et membres",
      en: "Partners beside members",
      es: "Organizaciones socias y miembros",
    },
    meaning: {
      nl: "Hoeveel keer zo vaak voorstellen van partners overgenomen worden als die van leden: 1 is even vaak, onder 1 minder vaak.",
      fr: "Combien de fois plus souvent les propositions des partenaires sont reprises que celles des membres : 1, aussi souvent ; sous 1, moins souvent.",
      en: "How many times as often proposals of partners are adopted as those of members: 1 is as often, below 1 less often.",
      es: "Cuántas veces más se adoptan las propuestas de las organizaciones socias que las de los miembros: 1 es igual, por debajo de 1 es menos.",
    },
    caveat: {
      nl: "Partners en leden stellen niet hetzelfde voor. Wie vooraf al inschikt, staat niet in dit cijfer.",
      fr: "Partenaires et membres ne proposent pas la même chose. Qui renonce d’avance n’y figure pas.",
      en: "Partners and members do not propose the same things. Who gives way beforehand is not in it.",
      es: "Las organizaciones socias y los miembros no proponen lo mismo. Quien cede de antemano no figura aquí.",
    },
  },
  timeToAdoption: {
    key: "adoption.time-to-adoption",
    version: 1,
    formula: "Kaplan–Meier median of days from submission to adoption, the rest right-censored",
    source:
      "Kaplan and Meier 1958, Nonparametric Estimation from Incomplete Observations, Journal of the American Statistical Association 53, 457–481",
    name: {
      nl: "Dagen tot overname",
      fr: "Jours jusqu’à la reprise",
      en: "Days until adoption",
      es: "Días hasta la adopción",
    },
    meaning: {
      nl: "Na hoeveel dagen de helft van de voorstellen overgenomen is; wat nog open is of verworpen werd, telt mee als niet overgenomen.",
      fr: "Après combien de jours la moitié des propositions est reprise ; ce qui reste ouvert ou a été rejeté compte comme non repris.",
      en: "After how many days half of the proposals are adopted; what is open or was rejected counts as not adopted.",
      es: "A los cuántos días se ha adoptado la mitad de las propuestas; lo abierto o rechazado cuenta como no adoptado.",
    },
    caveat: {
      nl: "Wordt minder dan de helft overgenomen, dan is er geen mediaan. Snel is niet altijd goed: overleg kost tijd.",
      fr: "Si moins de la moitié est reprise, il n’y a pas de médiane. Vite n’est pas toujours bien : se concerter prend du temps.",
      en: "Where less than half are adopted there is no median. Fast is not always good: talking takes time.",
      es: "Si se adopta menos de la mitad no hay mediana. Rápido no siempre es bueno: dialogar lleva tiempo.",
    },
  },
} as const satisfies Readonly<Record<string, Measure>>;
