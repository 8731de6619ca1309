-- Drives the language server from Neovim's own LSP client: a client that nobody here wrote.
-- Prints one line for each check and leaves with an error when one fails.
local root = os.getenv("POLICY_DRAFTING_ROOT")
local passed, failed = 0, 0

local function check(name, ok, detail)
  if ok then
    passed = passed + 1
  else
    failed = failed + 1
  end
  io.stdout:write((ok and "  ok    " or "  FAIL  ") .. name .. (ok and "" or ": " .. tostring(detail)) .. "\n")
end

vim.cmd("edit " .. vim.fn.fnameescape(root .. "/samples/memo-tip-en.memo.md"))
local buffer = vim.api.nvim_get_current_buf()
local client = vim.lsp.start_client({ name = "policy-drafting", cmd = { "node", root .. "/dist/cli.js", "lsp" }, root_dir = root .. "/samples" })
vim.bo[buffer].filetype = "markdown"
vim.lsp.buf_attach_client(buffer, client)

local function codes()
  local found = {}
  for _, diagnostic in ipairs(vim.diagnostic.get(buffer)) do
    local code = diagnostic.code or (diagnostic.user_data and diagnostic.user_data.lsp and diagnostic.user_data.lsp.code)
    if code then
      found[code] = diagnostic
    end
  end
  return found
end

local arrived = vim.wait(20000, function()
  return codes()["acronym-variant"] ~= nil
end, 50)
local variant = codes()["acronym-variant"]
check("diagnostics arrive", arrived, vim.inspect(vim.diagnostic.get(buffer)))

if variant then
  local position = { textDocument = vim.lsp.util.make_text_document_params(buffer), position = { line = variant.lnum, character = variant.col + 2 } }
  local answers = vim.lsp.buf_request_sync(buffer, "textDocument/hover", position, 5000)
  local text = vim.inspect(answers)
  check("hover names the task force in both languages", text:find("Gugus Tugas") and text:find("Task Force"), text)
  vim.api.nvim_buf_set_text(buffer, variant.lnum, variant.col, variant.end_lnum, variant.end_col, { "GT PPTPPO" })
  local gone = vim.wait(10000, function()
    return codes()["acronym-variant"] == nil
  end, 50)
  check("the finding goes when the text is mended", gone, "still there")
end

vim.lsp.stop_client(client)
local stopped = vim.wait(5000, function()
  return vim.lsp.client_is_stopped(client)
end, 50)
check("the server stops", stopped, "still running")
io.stdout:write(string.format("neovim: %d passed, %d failed\n", passed, failed))
vim.cmd(failed == 0 and passed == 4 and "quitall!" or "cquit 1")
