import "./writing.js";
import "./commands.js";
import "./workspace.js";
