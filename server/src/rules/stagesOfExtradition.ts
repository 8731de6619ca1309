import type { Stage } from "./stages.js";

/**
 * A fugitive whom a State asks for under an extradition treaty is extradited; deportation is what the State of stay decides about a foreigner by its own law
 * (Indonesian Law No. 1 of 1979 on extradition, article 1; Law No. 6 of 2011 on immigration, article 1, number 36).
 */
export const stagesOfExtradition: readonly Stage[] = [
  {
    lang: "en",
    words: { deportation: "extradition", deported: "extradited", deport: "extradite" },
    signs:
      /(?<![a-z])extradition (?:treaty|request|agreement)[^.;]*(?<![a-z])(?:fugitives?|suspects?|wanted|accused|stand trial|for trial)(?![a-z])|(?<![a-z])(?:fugitives?|suspects?|wanted|accused|stand trial|for trial)(?![a-z])[^.;]*(?<![a-z])extradition (?:treaty|request|agreement)(?![a-z])/,
    unless:
      /(?<![a-z])(?:not|no|without|instead|rather|or|either|whether|before|immigration|overstay\w*|passports?|visas?|in lieu|extradited|extradite)(?![a-z])/,
    why: "Under an extradition treaty a fugitive is extradited; deportation is a measure of immigration law.",
  },
  {
    lang: "id",
    words: { deportasi: "ekstradisi", dideportasi: "diekstradisi", mendeportasi: "mengekstradisi", pendeportasian: "ekstradisi" },
    signs:
      /(?<![a-z])(?:perjanjian|permintaan|permohonan) ekstradisi[^.;]*(?<![a-z])(?:buron\w*|tersangka|terdakwa|terpidana|diadili)(?![a-z])|(?<![a-z])(?:buron\w*|tersangka|terdakwa|terpidana|diadili)(?![a-z])[^.;]*(?<![a-z])(?:perjanjian|permintaan|permohonan) ekstradisi(?![a-z])/,
    unless:
      /(?<![a-z])(?:bukan|tidak|tanpa|atau|alih-alih|sebelum|imigrasi|keimigrasian|izin tinggal|paspor|visa|diekstradisi|mengekstradisi)(?![a-z])/,
    why: "Menurut perjanjian ekstradisi seorang buron diekstradisi; deportasi adalah tindakan keimigrasian.",
  },
];
