/** The server, whatever runs it: a process of its own, or a worker of a browser. One file serves both, as nearly all of it is the same. */
if (typeof importScripts === "function") void import("./browser.js");
else void import("./node.js");
