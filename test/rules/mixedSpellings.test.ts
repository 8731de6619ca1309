import assert from "node:assert/strict";
import { termInconsistent } from "../../server/src/rules/term-inconsistent.js";
import { check, checkFix, checkSilent, messagesOf } from "../helpers/check.js";

const options = { rules: [termInconsistent] };
const fixes = (before: string, after: string) => checkFix("term-inconsistent", `${before}\n`, `${after}\n`, options);

describe("words spelled in two ways", () => {
  it("finds the rarer spelling once, whichever word of the habit it is", () => {
    check(
      `
      The labour inspectors met. Half of all labor complaints came from estates, and labour courts are slow.
                                             ^^^^^ term-inconsistent

      The unit recognizes victims and organizes care. It finalised the plan in May.
                                                         ^^^^^^^^^ term-inconsistent
      `,
      options,
    );
  });

  it("tells both spellings and how often each stands there", () => {
    assert.deepEqual(messagesOf("A programme began. The programme ended. The program is under review.\n", options), [
      'hint: This memo writes both "programme" (2 times) and "program" (once). Keep to one spelling.',
    ]);
    assert.deepEqual(messagesOf("They organize care and recognize victims. They stigmatise nobody.\n", options), [
      'hint: This memo spells in two ways, as in "organize" (2 times) and "stigmatise" (once). Write "stigmatize".',
    ]);
  });

  it("tells both places where nothing says which is the memo's, and the one that departs from the rest of it", () => {
    check(
      `
      No labor inspector came aboard. The union asks for one labour inspector in each port.
         ^^^^^ term-inconsistent
                                                             ^^^^^^ term-inconsistent
      `,
      options,
    );
    check(
      `
      The centre is open, and its neighbour agreed. One license had expired; the licence of one more firm was revoked.
                                                        ^^^^^^^ term-inconsistent
      `,
      options,
    );
    check(
      `
      The office follows American English. The labour inspector asked the defense counsel.
                                               ^^^^^^ term-inconsistent
      `,
      options,
    );
  });

  it("tells one word of the other English in a memo that is else of one", () => {
    fixes(
      "The centre is open. Its neighbours agreed, and the defence team met. A labor inspector came.",
      "The centre is open. Its neighbours agreed, and the defence team met. A labour inspector came.",
    );
    fixes(
      "The shelter is in the center of the town. The defense counsel and the counselors met at a neighbor's house. A fibre rope was found.",
      "The shelter is in the center of the town. The defense counsel and the counselors met at a neighbor's house. A fiber rope was found.",
    );
  });

  it("keeps number and capital", () => {
    fixes(
      "The centre is open. The two centres were full. These centers are far.",
      "The centre is open. The two centres were full. These centres are far.",
    );
    fixes(
      "Each asylum-seeker has a card. Every asylum-seeker knows. Some asylum seekers left.",
      "Each asylum-seeker has a card. Every asylum-seeker knows. Some asylum-seekers left.",
    );
    fixes(
      "The task force met. Each task force wrote. The taskforces of Riau agreed.",
      "The task force met. Each task force wrote. The task forces of Riau agreed.",
    );
    fixes(
      "A victim-centred talk and a victim-centred file. A child-centered room.",
      "A victim-centred talk and a victim-centred file. A child-centred room.",
    );
  });

  it("leaves names, quotations, titles, notes and other words alone", () => {
    for (const text of [
      "The labour court asked the Department of Labor and the International Labour Organization.",
      "Labour inspectors came. “Forced labor is a crime,” the leaflet says.",
      "The programme runs until May. Program pelatihan itu dimulai pada bulan Juni dan diikuti 30 petugas.",
      "They organise care and advise, surprise, exercise and compromise.",
      "The Organisation for Economic Co-operation and Development wrote on organized crime and cooperation.",
      "The analysis was short; two analyses followed. They analyzed it.",
      "| Country | Word |\n|---|---|\n| one | labour |\n| two | labor |",
      "# Labor and labour\n\nThe labour office is closed.",
      "The organization has a labour centre, and its neighbours recognize the programme.",
      "The unit licenses agencies. An agency that has a licence may recruit.",
      "The program of the centre is about labour and behaviour.",
      "Behaviour at the centre: the American English teacher came.",
      "The court heard both sides of the offence. *Law and Labor* is a journal.",
    ])
      checkSilent(`${text}\n`, options);
  });

  it("says nothing where a text has no habit", () => {
    const mixed = Array.from({ length: 5 }, () => "They organise care and organize transport.").join(" ");
    checkSilent(`${mixed}\n`, options);
  });
});
