import * as vscode from "vscode";

const extensionId = "policy-drafting.policy-drafting";

describe("the extension", () => {
  it("is found and activates", async () => {
    const extension = vscode.extensions.getExtension(extensionId);
    if (!extension) throw new Error(`${extensionId} is not installed in this editor`);
    await extension.activate();
    if (!extension.isActive) throw new Error(`${extensionId} did not activate`);
  });
});
