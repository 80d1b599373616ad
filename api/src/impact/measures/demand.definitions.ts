import type { Measure } from "../../shared/metric.ts";

/** What came of demands. */
export const DEMANDS = {
  uptake: {
    key: "demand.uptake",
    version: 1,
    formula: "Σ weight × uptake ÷ Σ weight; uptake 0, ½ or 1",
    source: "Domain rules of Onze, metric I1",
    name: {
      nl: "Wat overgenomen is van wat gevraagd werd",
      fr: "Ce qui a été repris de ce qui était demandé",
      en: "How much of what was asked was taken up",
      es: "Cuánto se recogió de lo que se pedía",
    },
    meaning: {
      nl: "Welk deel van de vragen, naar hun gewicht, in een genoemde tekst staat: helemaal, half of niet, gelezen door twee mensen.",
      fr: "La part des demandes, selon leur poids, qui figure dans un texte nommé : entièrement, à moitié ou pas, lu par deux personnes.",
      en: "The share of what was asked, by its weight, that stands in a named text: wholly, half or not, as two people read it.",
      es: "La parte de lo pedido, según su peso, que figura en un texto citado: por completo, a medias o nada, leído por dos personas.",
    },
    caveat: {
      nl: "Een tekst die iets overneemt, deed dat niet noodzakelijk door wie het vroeg.",
      fr: "Un texte qui reprend une demande ne le fait pas forcément grâce à qui l’a portée.",
      en: "A text that takes something up did not necessarily do so because of who asked.",
      es: "Que un texto recoja algo no significa que lo haga gracias a quien lo pidió.",
    },
  },
  improvement: {
    key: "demand.improvement",
    version: 1,
    formula: "(|ideal − fallback| − |ideal − result|) ÷ |ideal − fallback|",
    source:
      "Bernhagen, Dür and Marshall 2014, Measuring lobbying success spatially, Interest Groups & Advocacy 3, 202–218",
    name: {
      nl: "Dichter bij wat gevraagd werd",
      fr: "Plus près de ce qui était demandé",
      en: "Nearer to what was asked",
      es: "Más cerca de lo que se pedía",
    },
    meaning: {
      nl: "Hoeveel dichter het resultaat bij de vraag ligt dan wat het zonder nieuwe tekst zou zijn: 1 is alles, 0 is niets, onder 0 is verder weg.",
      fr: "De combien le résultat se rapproche de la demande par rapport à la situation sans nouveau texte : 1, tout ; 0, rien ; sous 0, on s’en éloigne.",
      en: "How much nearer the result is to what was asked than it would be without a new text: 1 is all, 0 nothing, below 0 further away.",
      es: "Cuánto más cerca de lo pedido queda el resultado que sin un texto nuevo: 1 es todo, 0 nada, por debajo de 0 más lejos.",
    },
    caveat: {
      nl: "Het zegt of iets lukte, niet door wie. Wat het anders geweest zou zijn, is een inschatting.",
      fr: "Il dit si l’on a obtenu gain de cause, pas grâce à qui. Ce qui se serait passé sinon est une estimation.",
      en: "It tells success, not whose doing it was. What would have been otherwise is a judgement.",
      es: "Dice si se logró, no gracias a quién. Lo que habría sido de otro modo es una estimación.",
    },
  },
} as const satisfies Readonly<Record<string, Measure>>;
