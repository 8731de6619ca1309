/** Fails unless the two are alike; `node:assert` is not there in the web host. */
export function equal(found: unknown, expected: unknown, what = "the value"): void {
  const [one, other] = [JSON.stringify(found), JSON.stringify(expected)];
  if (one !== other) throw new Error(`${what} is ${one}, not ${other}`);
}

/** Fails unless it holds, and gives the value back without its empty case. */
export function ok<T>(value: T, what: string): NonNullable<T> {
  if (!value) throw new Error(`expected ${what}`);
  return value;
}

/** Fails unless the text contains each of the parts. */
export function includes(text: string, ...parts: readonly string[]): void {
  for (const part of parts) if (!text.includes(part)) throw new Error(`expected "${part}" in: ${text}`);
}

const patienceMs = 20_000;
const stepMs = 50;

/** Asks again until there is an answer. */
export async function until<T>(what: string, ask: () => T | Promise<T>): Promise<NonNullable<T>> {
  const end = Date.now() + patienceMs;
  for (;;) {
    const answer = await ask();
    if (answer) return answer;
    if (Date.now() > end) throw new Error(`waited ${patienceMs / 1000} s in vain for ${what}`);
    await new Promise((done) => setTimeout(done, stepMs));
  }
}
