import { judge, type Mistake, readList, type Tempting } from "./judge.js";

// Prints the table and every miss: node --import tsx test/audit/run.ts [suffix]
const suffix = process.argv[2] ?? "";
const families = new Map<string, { all: number; marked: number; asked: number; offered: number }>();
for (const item of readList<Mistake>(`mistakes${suffix}.jsonl`)) {
  const verdict = judge(item.text, item.wrong, item.right);
  for (const name of [item.family, "all"]) {
    const row = families.get(name) ?? { all: 0, marked: 0, asked: 0, offered: 0 };
    families.set(name, row);
    row.all++;
    if (verdict.marked) row.marked++;
    if (item.right !== "") row.asked++;
    if (verdict.offered) row.offered++;
  }
  if (!verdict.marked || (item.right !== "" && !verdict.offered)) {
    console.log(
      `${verdict.marked ? "NOT OFFERED" : "MISSED"} [${item.family}] ${item.wrong} => ${item.right}\n   ${JSON.stringify(item.text)}`,
    );
    for (const one of verdict.findings) console.log(`     ${one}`);
  }
}
let silent = 0;
let wholly = 0;
const tempting = readList<Tempting>(`tempting${suffix}.jsonl`);
for (const item of tempting) {
  const verdict = judge(item.text, item.tempting);
  if (!verdict.marked) silent++;
  if (verdict.findings.length === 0) wholly++;
  else {
    console.log(`${verdict.marked ? "FALSE ALARM" : "elsewhere"} ${item.tempting}\n   ${JSON.stringify(item.text)}`);
    for (const one of verdict.findings) console.log(`     ${one}`);
  }
}
console.table([...families].map(([family, row]) => ({ family, ...row })));
console.log(`tempting: ${tempting.length}, silent there ${silent}, silent throughout ${wholly}`);
