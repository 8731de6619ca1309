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
  {
    lang: "en",
    words: { suspect: "defendant", suspects: "defendants", "suspect's": "defendant's" },
    signs:
      /(?<![a-z])suspects? (?:(?:was|were|has been|have been|had been) (?:later |then |subsequently |eventually |finally |all |also |each |now |recently )?(?:sentenced to|sentenced by|convicted|found guilty|acquitted|fined)|(?:has|have|had) (?:not )?appealed(?: against)? (?:the|his|her|their) (?:judg?ment|verdict|sentence|conviction)|appealed(?: against)? (?:the|his|her|their) (?:judg?ment|verdict|sentence|conviction))(?![a-z])|(?<![a-z])suspect's (?:conviction|(?:prison )?sentence)(?![a-z])/,
    unless:
      /(?<![a-z])(?:previously|earlier|already|formerly|before|once|another|other|in absentia|if|unless|until|may (?:be|have|not)|might|could|whether|not one|never|none|few|no suspects?|named|investigat\w*|police|wanted|fugitives?|at large|remand\w*|released|arrest\w*|of the \d+|of \d+|defendants?|pre-?trial|as suspects?|called|term)(?![a-z])/,
    why: "At trial the person is a defendant, and convicted after that; a suspect is still under investigation.",
  },
  {
    lang: "en",
    words: { deported: "repatriated" },
    signs:
      /(?<![a-z])(?:iom|unhcr|lpsk|kbri|kjri|kemlu|bp2mi|embass(?:y|ies)|consulates?(?:[ -]general)?|ministry of foreign affairs)(?: of indonesia)?(?: (?:in|at|to|for) [a-z]+(?: (?!said|says|that|reported|told|was|were|has|have|and)[a-z]+){0,2}| indonesia| jakarta| staff)? (?:has |have |had |then |also |later |jointly |recently )*deported (?:(?:another |about |around |nearly |almost |over |more than |at least |some |a total of )?(?:\d[\d,.]*|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty|sixty|dozens of|hundreds of|thousands of|several|many|those|these) )?(?:(?:more|indonesian|trafficked|child|female|male|presumed|former|stranded|migrant|rescued) )*(?:victims|survivors|workers|citizens|nationals|indonesians|women|men|girls|children|fishers|seafarers|crew|persons|people|migrants|wni|pmi)(?![a-z])/,
    unless: /(?<![a-z])(?:authorit\w+|immigration|not|said|says|reported|confirmed|protested|criticised|criticized)(?![a-z])/,
    why: "It is States that deport; missions and organisations help people to go home.",
  },
  {
    lang: "en",
    words: { deported: "returned" },
    signs:
      /(?<![a-z])(?:with (?:the )?(?:help|assistance|support) of (?:the )?(?:iom|unhcr|lpsk|kbri|kjri|(?:indonesian )?(?:embassy|consulate))|with (?:iom|the embassy|the consulate)['\u2019]s (?:help|assistance|support))(?![a-z])[^.;]{0,60} (?<!(?:who|that|were being|had been) )(?:was|were|have been) deported (?:home |back |safely )?to (?!(?:work|their death))/,
    unless: /(?<![a-z])(?:authorit\w+|immigration|not|who (?:was|were)|after)(?![a-z])/,
    why: "It is States that deport; missions and organisations help people to go home.",
  },
  {
    lang: "en",
    words: { deportation: "repatriation" },
    signs:
      /(?<![a-z])(?:deportation of (?:the |\d+ |these |all )?(?:[a-z]+ )?(?:victims|survivors|workers|indonesians|fishers|citizens|nationals|women|children)(?: of (?:human )?trafficking| from [a-z]+| to [a-z]+)? by (?:the )?(?:iom|lpsk|kbri|kjri|bp2mi|(?:indonesian )?(?:embassy|consulate))|(?:iom|embassy|consulate|kbri|kjri|lpsk|bp2mi)(?: in [a-z]+(?: [a-z]+)?)? (?:has |have |also |then )?(?:assisted(?: in| with)?|helped(?: with)?|facilitated|organi[sz]ed|arranged|financed|funded|supported) the deportation of (?:the |\d+ |these |all )?(?:[a-z]+ )?(?:victims|survivors|workers|indonesians|fishers|citizens|nationals|women|children))(?![a-z])/,
    unless: /(?<![a-z])(?:authorit\w+|immigration|not|foreign|illegal)(?![a-z])/,
    why: "It is States that deport; missions and organisations help people to go home.",
  },
  {
    lang: "en",
    words: { interrogated: "interviewed", interrogation: "interview" },
    signs:
      /(?<![a-z])(?:(?:police|investigators?|detectives?|officers?|prosecutors?|inspectors?|social workers?)(?: [a-z]+){0,3} interrogated (?:the |\d+ |all |each |every |two |three |these )?(?:child |female |presumed |adult )?victims?|interrogation of (?:the |all |each )?(?:child |female |presumed )?victims?)(?![a-z'\u2019])/,
    unless:
      /(?<![a-z])(?:as suspects?|as if|like (?:suspects?|criminals?)|suspected|traffickers?|not|never|without|should|must|hours|repeatedly|again|complain\w*|guards?|avoid\w*|instead|rather|stop|end|harsh\w*|re-?traumati\w+|offenders?)(?![a-z])/,
    why: "Suspects are interrogated; victims and witnesses are interviewed.",
  },
  {
    lang: "en",
    words: { confessed: "stated" },
    signs:
      /(?<![a-z])(?:victims?|survivors?) (?:has |have |had |later |also |then )*confessed (?:that (?:she|he|they|her|his|their) (?:had been|was|were|had never|employer|passports?|wages)|to (?:having been|being))(?![a-z])/,
    unless:
      /(?<![a-z])(?:crimes?|guilt\w*|under (?:duress|torture|pressure)|stole|stolen|theft|murder\w*|kill\w*|tortur\w*|coerc\w*|forced to confess|offen[cs]es?|lied|lying|drugs?|suspects?|recruit\w* others)(?![a-z])/,
    why: "Culprits confess; victims tell or state.",
  },
];
