import type { Measure } from "../../shared/metric.ts";

/** B.8: how far networks reach members' own partners. */
export const NETWORK_REACH: Measure = {
  key: "networks.reach",
  version: 1,
  formula:
    "networks linked to at least one partner of a member ÷ networks linked to the secretariat or to members",
  source: "Strategy of 11.11.11, action 3; bipartite graph of networks and organisations",
  name: {
    nl: "Bereik van netwerken",
    fr: "Portée des réseaux",
    en: "Reach of networks",
    es: "Alcance de las redes",
  },
  meaning: {
    nl: "Welk deel van de netwerken waarmee de koepel verbonden is, ook met een partner van een lid verbonden is.",
    fr: "La part des réseaux liés à la coupole qui sont aussi liés à un partenaire d’un membre.",
    en: "The share of the networks linked to the umbrella that are linked to a partner of a member as well.",
    es: "La parte de las redes vinculadas a la plataforma que también lo están con una contraparte de un miembro.",
  },
  caveat: {
    nl: "Telt alleen wie in de ledenlijsten staat die hier vermeld zijn; van een netwerk zonder lijst is weinig te zien. Zegt niet hoe hecht een band is.",
    fr: "Ne compte que les affiliés mentionnés ici ; d’un réseau sans liste, on voit peu. Ne dit pas la force d’un lien.",
    en: "Counts only affiliates that are recorded here; of a network without a list little can be seen. Does not tell how close a link is.",
    es: "Solo cuenta a los afiliados registrados aquí; de una red sin lista se ve poco. No dice lo estrecho que es un vínculo.",
  },
};
