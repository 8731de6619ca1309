import type { Stage } from "./stages.js";

/**
 * Words for people whom the same sentence tells to be victims: they are rescued and not arrested, and what they were made to do or be is no name for them
 * (Recommended Principles and Guidelines on Human Rights and Human Trafficking, OHCHR 2002, guideline 2: identification as victims; non-stigmatising language).
 */
export const stagesOfVictims: readonly Stage[] = [
  {
    lang: "en",
    words: { arrested: "rescued" },
    signs:
      /(?<![a-z])arrested (?:\d+|two|three|four|five|six|seven|eight|nine|ten|several|dozens of|all|the|these|those) (?:[a-z]+ )?(?:trafficking )?(?:victims|survivors|trafficked (?:persons|women|men|girls|children))(?![a-z'])/,
    unless:
      /(?<![a-z])(?:wrongly|never|not|should|suspects?|recruiters?|traffickers?|punish\w*|prosecut\w+|offen[cs]es?|instead|rather|family|families)(?![a-z])/,
    why: "Police arrest suspects; victims are rescued or taken to a shelter.",
  },
  {
    lang: "id",
    words: { menangkap: "menyelamatkan" },
    signs: /(?<![a-z])menangkap (?:\d+ (?:orang )?|para |sejumlah |beberapa |ketiga |kedua |seluruh |semua )korban(?![a-z])/,
    unless: /(?<![a-z])(?:keliru|jangan|tidak|bukan|tersangka|pelaku|perekrut|memidana\w*)(?![a-z])/,
    why: "Yang ditangkap adalah tersangka; korban diselamatkan atau dibawa ke rumah aman.",
  },
  {
    lang: "en",
    words: { prostitutes: "victims of sexual exploitation" },
    signs:
      /(?<![a-z])prostitutes (?:[^.;]{0,50} )?(?:had been|were|was|have been|are|who|brought|recruited|held|sold|lured)[^.;]{0,60}(?<![a-z])(?:debts?|threat\w*|force|forced|false (?:job|promise)[a-z]*|decei\w+|deceptio\w*|trick\w*|locked|sold|against their will|promised (?:jobs|work))(?![a-z])/,
    unless: /(?<![a-z])(?:not|nor|whether|called|term|word|client\w*|convention|clients|sex workers|voluntar\w+)(?![a-z])/,
    why: "Who was brought there by force or deceit is a victim, whatever was done to her.",
  },
  {
    lang: "en",
    words: { slaves: "victims of forced labour" },
    signs:
      /(?<![a-z])(?:found|rescued|freed|identified|discovered) (?:\d+|dozens of|hundreds of|several|some|more) (?:[a-z]+ ){0,2}slaves(?![a-z])/,
    unless:
      /(?<![a-z])(?:century|1[5-8]\d\d|history|historical|colonial|colony|plantation|atlantic|ottoman|africa\w*|voc|museum|ship wreck|called|term)(?![a-z])/,
    why: "In law they are victims of forced labour or trafficking.",
  },
  {
    lang: "en",
    words: { scammers: "victims of trafficking for forced criminality" },
    signs:
      /(?<![a-z])scammers (?:[a-z]+ )?(?:freed|rescued|evacuated|repatriated|released)(?![a-z])|(?<![a-z])scammers[^.;]{0,80}(?<![a-z])(?:identified as (?:victims|trafficked)|had been beaten|were beaten|forced to scam|held against their will)(?![a-z])/,
    unless: /(?<![a-z])(?:arrest\w*|charged|convict\w+|suspects?|boss\w*|prosecut\w+|not|alleged|from scammers)(?![a-z])/,
    why: "Who was forced to scam and is freed is a victim.",
  },
  {
    lang: "en",
    words: { suspect: "convicted person", suspects: "convicted persons" },
    signs:
      /(?<![a-z])(?:judg?ment|verdict|sentence|conviction) (?:had |has )?(?:become|became|is|was) final[^.;]*(?<![a-z])suspects?(?![a-z])|(?<![a-z])suspects?[^.;]{0,60}(?<![a-z])to serve (?:[a-z]+ ){0,3}(?:\d+|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen) (?:and a half )?years(?![a-z])/,
    unless: /(?<![a-z])(?:other|another|new|second|remaining|former|co-suspects?|if|unless|could)(?![a-z])/,
    why: "After a final judgment the person is convicted, no longer a suspect.",
  },
];
