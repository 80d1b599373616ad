import type { Measure } from "../../shared/metric.ts";

/** How effort is spread: over organisations on one key, or of one side over the keys of an axis. */
export const CONCENTRATION = {
  hhi: {
    key: "concentration.hhi",
    version: 1,
    formula: "Σ s²",
    source: "Herfindahl–Hirschman index (Cambodia, Aid Effectiveness Report, annex)",
    name: {
      nl: "Concentratie",
      fr: "Concentration",
      en: "Concentration",
      es: "Concentración",
    },
    meaning: {
      nl: "Hoe sterk de inzet bij enkele organisaties ligt: 1 is één organisatie alleen.",
      fr: "À quel point l’effort est le fait de quelques organisations : 1, une seule organisation.",
      en: "How far few organisations do most of it: 1 is one organisation alone.",
      es: "Hasta qué punto unas pocas organizaciones hacen la mayor parte: 1 es una sola organización.",
    },
    caveat: {
      nl: "Met weinig organisaties is ze altijd hoog. Lees ze samen met de namen.",
      fr: "Avec peu d’organisations, elle est toujours élevée. À lire avec les noms.",
      en: "With few organisations it is always high. Read it with the names.",
      es: "Con pocas organizaciones siempre es alta. Léase junto con los nombres.",
    },
  },
  effectiveNumber: {
    key: "concentration.effective-number",
    version: 1,
    formula: "1 ÷ Σ s²",
    source: "Inverse of the Herfindahl–Hirschman index",
    name: {
      nl: "Effectief aantal organisaties",
      fr: "Nombre effectif d’organisations",
      en: "Effective number of organisations",
      es: "Número efectivo de organizaciones",
    },
    meaning: {
      nl: "Hoeveel even grote organisaties dezelfde concentratie zouden geven.",
      fr: "Combien d’organisations de même taille donneraient la même concentration.",
      en: "How many organisations of one size would give the same concentration.",
      es: "Cuántas organizaciones de igual tamaño darían la misma concentración.",
    },
    caveat: {
      nl: "Het is geen telling van organisaties: wie weinig inzet, telt nauwelijks mee.",
      fr: "Ce n’est pas un décompte : qui fait peu ne compte presque pas.",
      en: "It is no head count: who does little hardly counts.",
      es: "No es un recuento: quien hace poco apenas cuenta.",
    },
  },
  theil: {
    key: "concentration.theil",
    version: 1,
    formula: "Σ s ln(s · n) ÷ ln n",
    source:
      "Theil's index (Aldasoro, Nunnenkamp and Thiele 2010, doi 10.1002/jid.1645), divided by its largest value",
    name: {
      nl: "Spreiding volgens Theil",
      fr: "Dispersion selon Theil",
      en: "Theil's concentration",
      es: "Concentración de Theil",
    },
    meaning: {
      nl: "Hoe ongelijk de inzet over de plekken is verdeeld: 0 is overal evenveel, 1 is alles op één plek.",
      fr: "À quel point l’effort est inégalement réparti : 0, partout autant ; 1, tout au même endroit.",
      en: "How unevenly effort is spread: 0 is as much everywhere, 1 is all in one place.",
      es: "Cuán desigual es el reparto del esfuerzo: 0 es lo mismo en todas partes, 1 es todo en un lugar.",
    },
    caveat: {
      nl: "Ze hangt af van hoeveel plekken meetellen, ook die waar niets vermeld is.",
      fr: "Elle dépend du nombre d’endroits pris en compte, y compris ceux où rien n’est mentionné.",
      en: "It depends on how many places are counted, those with nothing recorded too.",
      es: "Depende de cuántos lugares se cuenten, también aquellos donde no hay nada registrado.",
    },
  },
} as const satisfies Readonly<Record<string, Measure>>;
