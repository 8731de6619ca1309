import { termConfused } from "../../server/src/rules/term-confused.js";
import { describeRule } from "../helpers/describeRule.js";

describe("an office with the name of somebody who held it no more", () => {
  describeRule(termConfused, {
    bad: [
      [
        "At the hearing of 17 November 2025 the Minister for the Protection of Indonesian Migrant Workers, «Abdul Kadir Karding», promised a single complaint channel.",
        "information",
      ],
      ["Pada 3 Maret 2025 Menteri Luar Negeri «Retno Marsudi» membuka rapat itu.", "information"],
      [
        "On 5 May 2025 «Filippo Grandi», UNHCR High Commissioner, spoke. On 5 May 2026 «Filippo Grandi», UNHCR High Commissioner, spoke.".split(
          ". ",
        )[1]!,
        "information",
      ],
      ["In 2024 ILO Director-General «Guy Ryder» launched the estimates.", "information"],
      ["Pada tahun 2025 Presiden «Joko Widodo» menandatangani perjanjian itu.", "information"],
      ["Pada 12 Januari 2025 Kepala BP2MI «Benny Rhamdani» membuka rapat itu.", "information"],
    ],
    good: [
      "On 17 November 2025 the Minister for the Protection of Indonesian Migrant Workers, Mukhtarudin, promised it.",
      "On 17 March 2025 the Minister for the Protection of Indonesian Migrant Workers, Abdul Kadir Karding, promised it.",
      "Pada 3 Maret 2024 Menteri Luar Negeri Retno Marsudi membuka rapat itu.",
    ],
    lookAlikes: [
      "On 17 November 2025 the former Minister for the Protection of Indonesian Migrant Workers, Abdul Kadir Karding, spoke.",
      "Pada 3 Maret 2025 mantan Menteri Luar Negeri Retno Marsudi membuka rapat itu.",
      "Pada 3 Maret 2025 Menteri Luar Negeri saat itu, Retno Marsudi, disebut lagi.",
      "The text that Foreign Minister Retno Marsudi signed in 2019 was published on 3 March 2025.",
      "On 8 September 2025 Minister for the Protection of Indonesian Migrant Workers Abdul Kadir Karding left.",
      "Pada 9 September 2025 Mukhtarudin menggantikan Menteri P2MI Abdul Kadir Karding.",
      "On 3 March 2025 UN special envoy on water Retno Marsudi spoke.",
      "In 2025 the task force set up by President Joko Widodo meets again.",
      "Pada 2025 gugus tugas yang dibentuk Presiden Joko Widodo bekerja lagi.",
      "In 2025 the book quotes President Joko Widodo from 2018.",
      "On 3 March 2025 the founder of the centre, Karding, spoke to the minister.",
    ],
    fixes: [
      [
        "On 17 November 2025 Minister of Migrant Workers Protection Abdul Kadir Karding promised it.\n",
        "On 17 November 2025 Minister of Migrant Workers Protection Mukhtarudin promised it.\n",
      ],
    ],
  });
});
