import type { Measure } from "../../shared/metric.ts";

/** I1: how far texts take up what a demand asks. */
export const ASK_UPTAKE: Measure = {
  key: "impact.ask-uptake",
  version: 1,
  formula: "Σ weight × (taken up 1, partly 0.5, not 0) ÷ Σ weight, over the asks of a demand",
  source:
    "After preference attainment: Bernhagen, Dür and Marshall 2014; weights and coding by two people are ours",
  name: {
    nl: "Overgenomen vragen",
    fr: "Demandes reprises",
    en: "Asks taken up",
    es: "Peticiones recogidas",
  },
  meaning: {
    nl: "Hoeveel van wat gevraagd wordt in een genoemde tekst staat, van 0 tot 1. Twee mensen lezen de tekst elk apart.",
    fr: "Quelle part de ce qui est demandé figure dans un texte nommé, de 0 à 1. Deux personnes lisent le texte chacune de leur côté.",
    en: "How much of what is asked stands in a named text, from 0 to 1. Two people read the text, each by themselves.",
    es: "Qué parte de lo que se pide figura en un texto nombrado, de 0 a 1. Dos personas leen el texto, cada una por su lado.",
  },
  caveat: {
    nl: "Het zegt wat in een tekst staat, niet door wie het er kwam, en niet of het ook gebeurt.",
    fr: "Cela dit ce qui figure dans un texte, pas grâce à qui, ni si cela se fait vraiment.",
    en: "It tells what stands in a text: not through whom, and not whether it is done.",
    es: "Dice lo que figura en un texto: no gracias a quién, ni si se cumple.",
  },
};

/** I2: how much of the way to what is asked a result goes. */
export const IMPROVEMENT: Measure = {
  key: "impact.improvement-on-fallback",
  version: 1,
  formula: "(|asked − without a new text| − |asked − result|) ÷ |asked − without a new text|",
  source: "Bernhagen, Dür and Marshall, “Measuring lobbying success spatially”, 2014",
  name: {
    nl: "Vooruitgang tegenover geen nieuwe tekst",
    fr: "Progrès par rapport à l’absence de nouveau texte",
    en: "Improvement on no new text",
    es: "Mejora frente a ningún texto nuevo",
  },
  meaning: {
    nl: "Welk deel van de weg naar wat gevraagd wordt is afgelegd: 1 is alles, 0 is niets, onder 0 is het slechter dan zonder nieuwe tekst.",
    fr: "Quelle part du chemin vers ce qui est demandé est parcourue : 1 est tout, 0 rien, et en dessous de 0 c’est pire que sans nouveau texte.",
    en: "Which part of the way to what is asked was gone: 1 is all of it, 0 none, and below 0 it is worse than without a new text.",
    es: "Qué parte del camino hacia lo que se pide se ha recorrido: 1 es todo, 0 nada, y por debajo de 0 es peor que sin texto nuevo.",
  },
  caveat: {
    nl: "Het meet het resultaat, niet de invloed van wie het vroeg.",
    fr: "Cela mesure le résultat, pas l’influence de qui l’a demandé.",
    en: "It measures the result, not the influence of whoever asked.",
    es: "Mide el resultado, no la influencia de quien lo pidió.",
  },
};
