import assert from "node:assert/strict";
import { instrumentNotInForce } from "../../server/src/rules/instrument-not-in-force.js";
import { check, checkFix, checkSilent, messagesOf } from "../helpers/check.js";

const options = { rules: [instrumentNotInForce] };
const rule = "instrument-not-in-force";

const messages = (text: string) => messagesOf(text, options);

describe("instrument-not-in-force, parties", () => {
  it("reads a clause that gives Indonesia as a party", () => {
    check(
      `
      As a party to the 1951 Refugee Convention, Indonesia must hear those who ask for protection.
      ^^^^^^^^^^^^^ instrument-not-in-force
      Sebagai negara pihak pada Konvensi Pengungsi 1951, Indonesia harus mendengar mereka.
      ^^^^^^^^^^^^^^^^^^^^^^^^^ instrument-not-in-force
      `,
      options,
    );
    for (const sentence of [
      "If Indonesia were heard as a party to the 1951 Refugee Convention, Indonesia would have to answer.",
      "As a party to the Convention on the Rights of the Child, Indonesia must hear children.",
      "As a party to the 1951 Refugee Convention, the Philippines hears them.",
    ])
      checkSilent(`${sentence}\n`, options);
  });

  it("tells of a declaration that is said to be ratified", () => {
    checkFix(
      rule,
      "Indonesia has ratified the Universal Declaration of Human Rights.\n",
      "Indonesia has endorsed the Universal Declaration of Human Rights.\n",
      options,
    );
    checkFix(
      rule,
      "Negara itu meratifikasi Deklarasi Universal Hak Asasi Manusia.\n",
      "Negara itu mendukung Deklarasi Universal Hak Asasi Manusia.\n",
      options,
    );
    checkFix(
      rule,
      "Indonesia ratified the Universal Declaration of Human Rights, and its courts cite it when they speak of slavery.\n",
      "Indonesia endorsed the Universal Declaration of Human Rights, and its courts cite it when they speak of slavery.\n",
      options,
    );
    for (const text of [
      "Many say that Indonesia ratified the Universal Declaration of Human Rights, which is wrong: it is no treaty.",
      "No State has ratified the Universal Declaration of Human Rights.",
      "Indonesia has endorsed the Universal Declaration of Human Rights and ratified the Palermo Protocol.",
    ])
      assert.deepEqual(messages(text), []);
  });

  it("tells of a treaty to which Indonesia is said to be a party", () => {
    checkFix(rule, "Indonesia has ratified ILO Convention No. 189.\n", "Indonesia has not ratified ILO Convention No. 189.\n", options);
    checkFix(
      rule,
      "Indonesia is a party to the 1951 Refugee Convention.\n",
      "Indonesia is not a party to the 1951 Refugee Convention.\n",
      options,
    );
    checkFix(
      rule,
      "Indonesia telah meratifikasi Konvensi ILO Nomor 189 tentang Pekerja Rumah Tangga.\n",
      "Indonesia belum meratifikasi Konvensi ILO Nomor 189 tentang Pekerja Rumah Tangga.\n",
      options,
    );
    // It has signed the Convention of 1949.
    checkFix(
      rule,
      "Indonesia ratified the Convention for the Suppression of the Traffic in Persons and of the Exploitation of the Prostitution of Others in 2003.\n",
      "Indonesia signed the Convention for the Suppression of the Traffic in Persons and of the Exploitation of the Prostitution of Others in 2003.\n",
      options,
    );
    assert.match(
      messages("ILO Convention No. 189, which Indonesia ratified, protects domestic workers.\n").join("\n"),
      /^information: As far as the base knows \(21 May 2025\), Indonesia is not a party/,
    );
    for (const text of [
      "Indonesia should ratify ILO Convention No. 189.",
      "Indonesia has not ratified ILO Convention No. 189.",
      "If Indonesia ratified ILO Convention No. 189, domestic workers would gain.",
      "The Philippines ratified ILO Convention No. 189.",
      "Indonesia ratified ILO Convention No. 189 in 2026.",
      "Komnas Perempuan mendesak agar Indonesia meratifikasi Konvensi ILO Nomor 190.",
      "> Indonesia has ratified ILO Convention No. 189.",
    ])
      assert.deepEqual(messages(`${text}\n`), [], text);
  });

  it("reads a year before or inside the name of the treaty", () => {
    for (const name of [
      "the 1951 Convention relating to the Status of Refugees",
      "the Convention of 1951 relating to the Status of Refugees",
    ])
      assert.match(messages(`Indonesia is a party to ${name}.\n`).join(), /not a party to/, name);
    assert.match(messages("Indonesia adalah negara pihak Konvensi 1951 tentang Status Pengungsi.\n").join(), /not a party to/);
    assert.deepEqual(messages("Indonesia is not a party to the 1951 Convention relating to the Status of Refugees.\n"), []);
  });
});
