/** The page on TBX. */
export function tbxPage(fates: Pick<typeof import("../server/src/doors/tbxFields.js"), "conceptFates" | "termFates">): string;
