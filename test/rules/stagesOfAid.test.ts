import { termConfused } from "../../server/src/rules/term-confused.js";
import { checkMarked, checkSilent } from "../helpers/check.js";

const options = { rules: [termConfused] };

describe("words for what is done with people that the sentence tells to be something else", () => {
  for (const [text, part] of [
    ["Voluntary returnees from Sabah were deported in March with the help of a church.", "deported"],
    ["The survivors were interrogated for an hour by a female social worker at the shelter.", "interrogated"],
    ["Saksi korban diinterogasi selama dua jam oleh penyidik perempuan.", "diinterogasi"],
    ["Imigrasi mengenakan penangkalan terhadap terdakwa agar ia tidak pergi ke luar negeri.", "penangkalan"],
    ["Dilakukan pencegahan terhadap orang asing itu sehingga ia tidak dapat masuk kembali ke Indonesia.", "pencegahan"],
    ["Ganti rugi yang ditanggung terpidana itu dinamakan kompensasi.", "kompensasi"],
  ] as const)
    it(`finds: ${text}`, () => checkMarked("term-confused", `${text}\n`, part, options));

  for (const text of [
    "Voluntary returnees were not deported. Unlike those who were deported, voluntary returnees receive aid.",
    "Victims were interrogated by the captain. Survivors should never be interrogated by officers as if they were suspects.",
    "Setelah dideportasi, WNA itu dikenai penangkalan sehingga tidak dapat masuk.",
    "Penangkalan berbeda dari pencegahan, yang melarang orang bepergian ke luar negeri.",
    "Kompensasi adalah ganti kerugian yang diberikan oleh negara karena pelaku tidak mampu membayar.",
  ])
    it(`leaves alone: ${text}`, () => checkSilent(`${text}\n`, options));
});
