import type { ColumnWords } from "./column-words.ts";

/** The columns of demands alone. */
export const DEMAND_WORDS = {
  summary: {
    tag: "#description+asked",
    head: { nl: "Wat wordt gevraagd", fr: "Ce qui est demandé", en: "What is asked", es: "Qué se pide" },
    note: {
      nl: "Wat jullie vragen, en waarom.",
      fr: "Ce que vous demandez, et pourquoi.",
      en: "What you ask, and why.",
      es: "Lo que piden, y por qué.",
    },
  },
  owners: {
    tag: "#org+owner+list",
    head: { nl: "Eigenaars", fr: "Porteurs", en: "Owners", es: "Responsables" },
    note: {
      nl: "Wie voor de eis instaat: de korte naam uit het adres van de pagina, of de naam.",
      fr: "Qui répond de la demande : le nom court de l’adresse de la page, ou le nom.",
      en: "Who answers for the demand: the short name in the address of the page, or the name.",
      es: "Quién responde de la demanda: el nombre corto de la dirección de la página, o el nombre.",
    },
  },
  targets: {
    tag: "#targeted+list",
    head: { nl: "Gericht aan", fr: "Adressée à", en: "Addressed to", es: "Dirigida a" },
    note: {
      nl: "Een ambt of orgaan, nooit een persoon, met tussen vierkante haken wat het is: Kamer [PARLIAMENT].",
      fr: "Une fonction ou un organe, jamais une personne, avec entre crochets de quoi il s’agit : Chambre [PARLIAMENT].",
      en: "An office or body, never a person, with what it is in square brackets: Chamber [PARLIAMENT].",
      es: "Un cargo u órgano, nunca una persona, con lo que es entre corchetes: Cámara [PARLIAMENT].",
    },
  },
  raisedOn: {
    tag: "#date+raised",
    head: { nl: "Gevraagd sinds", fr: "Demandé depuis", en: "Asked since", es: "Se pide desde" },
    note: {
      nl: "De dag waarop jullie het voor het eerst vroegen.",
      fr: "Le jour où vous l’avez demandé pour la première fois.",
      en: "The day on which you first asked it.",
      es: "El día en que lo pidieron por primera vez.",
    },
  },
  position: {
    tag: "#meta+position",
    head: { nl: "Standpunt", fr: "Position", en: "Position", es: "Posición" },
    note: {
      nl: "Het aangenomen standpunt waarop de eis steunt.",
      fr: "La position adoptée sur laquelle repose la demande.",
      en: "The adopted position on which the demand rests.",
      es: "La posición aprobada en la que se apoya la demanda.",
    },
  },
  positionUrl: {
    tag: "#meta+position+url",
    head: {
      nl: "Adres van het standpunt",
      fr: "Adresse de la position",
      en: "Address of the position",
      es: "Dirección de la posición",
    },
    note: {
      nl: "Waar het te lezen is.",
      fr: "Où on peut la lire.",
      en: "Where it can be read.",
      es: "Dónde se puede leer.",
    },
  },
  stage: {
    tag: "#status+stage",
    head: { nl: "Fase", fr: "Étape", en: "Stage", es: "Etapa" },
    note: {
      nl: "0 afwezig, 1 op een agenda, 2 gesteund in woorden, 3 formele toezegging, 4 bindend besluit, 5 gefinancierd of uitgevoerd, 6 praktijk bevestigd door wie het aangaat. Een andere fase komt erbij; de vorige blijven.",
      fr: "0 absente, 1 à l’ordre du jour, 2 soutenue en paroles, 3 engagement formel, 4 décision contraignante, 5 financée ou exécutée, 6 pratique vérifiée par les personnes concernées. Une autre étape s’ajoute ; les précédentes restent.",
      en: "0 absent, 1 on an agenda, 2 backed in words, 3 formal commitment, 4 binding decision, 5 funded or executed, 6 practice verified by those concerned. Another stage is added; the earlier ones stay.",
      es: "0 ausente, 1 en una agenda, 2 apoyada de palabra, 3 compromiso formal, 4 decisión vinculante, 5 financiada o ejecutada, 6 práctica verificada por las personas afectadas. Otra etapa se añade; las anteriores se conservan.",
    },
  },
  stageOn: {
    tag: "#date+stage",
    head: { nl: "Fase sinds", fr: "Étape depuis", en: "Stage since", es: "Etapa desde" },
    note: {
      nl: "De dag waarop die fase bereikt werd.",
      fr: "Le jour où cette étape a été atteinte.",
      en: "The day on which that stage was reached.",
      es: "El día en que se alcanzó esa etapa.",
    },
  },
  stageFlag: {
    tag: "#status+flag",
    head: { nl: "Bij de fase", fr: "Sur l’étape", en: "About the stage", es: "Sobre la etapa" },
    note: {
      nl: "Wat de fase alleen niet zegt.",
      fr: "Ce que l’étape seule ne dit pas.",
      en: "What the stage alone does not tell.",
      es: "Lo que la etapa sola no dice.",
    },
  },
  stageSource: {
    tag: "#meta+source+stage",
    head: {
      nl: "Bron van de fase",
      fr: "Source de l’étape",
      en: "Source of the stage",
      es: "Fuente de la etapa",
    },
    note: {
      nl: "Wat de fase laat zien.",
      fr: "Ce qui montre cette étape.",
      en: "What shows that stage.",
      es: "Lo que muestra esa etapa.",
    },
  },
  stageUrl: {
    tag: "#meta+url+stage",
    head: {
      nl: "Adres van de bron",
      fr: "Adresse de la source",
      en: "Address of the source",
      es: "Dirección de la fuente",
    },
    note: {
      nl: "Waar ze te lezen is.",
      fr: "Où on peut la lire.",
      en: "Where it can be read.",
      es: "Dónde se puede leer.",
    },
  },
} as const satisfies Readonly<Record<string, ColumnWords>>;
