// generated from core/src/model/tool/mod.rs by `make generate`; do not edit

package antiphon

/** A tool the model may use. */
public sealed class Tool : Model() {
    /** One of the caller's functions. */
    public class Function(public val value: FunctionTool) : Tool()

    /** A tool of the caller's whose input is free text. */
    public class Custom(public val value: CustomTool) : Tool()

    /** Functions and custom tools under one name. */
    public class Namespace(public val value: NamespaceTool) : Tool()

    /** Tools of an MCP server, or of a connector that the API's server has. */
    public class Mcp(public val value: McpTool) : Tool()

    /** A search of the web. */
    public class WebSearch(public val value: WebSearchTool) : Tool()

    /** A search of the web, as it was on 2025-08-26. */
    public class WebSearch20250826(public val value: WebSearch20250826Tool) : Tool()

    /** The first search of the web. */
    public class WebSearchPreview(public val value: WebSearchPreviewTool) : Tool()

    /** The first search of the web, as it was on 2025-03-11. */
    public class WebSearchPreview20250311(public val value: WebSearchPreview20250311Tool) : Tool()

    /** A search of uploaded files. */
    public class FileSearch(public val value: FileSearchTool) : Tool()

    /** Code that the model writes and the server runs. */
    public class CodeInterpreter(public val value: CodeInterpreterTool) : Tool()

    /** Images made by the server. */
    public class ImageGeneration(public val value: ImageGenerationTool) : Tool()

    /** Use of a computer, which the caller controls. */
    public class Computer(public val value: ComputerTool) : Tool()

    /** The first use of a computer, which the caller controls. */
    public class ComputerUsePreview(public val value: ComputerUsePreviewTool) : Tool()

    /** Commands in a shell, on the server or on the caller's machine. */
    public class Shell(public val value: ShellTool) : Tool()

    /** Commands that the caller runs, one at a time; older models. */
    public class LocalShell(public val value: LocalShellTool) : Tool()

    /** Changes to files, which the caller makes. */
    public class ApplyPatch(public val value: ApplyPatchTool) : Tool()

    /** A search among the tools whose loading is deferred. */
    public class ToolSearch(public val value: ToolSearchTool) : Tool()

    /** Lets the model write programs that call the other tools; OpenAI only. */
    public class ProgrammaticToolCalling(public val value: ProgrammaticToolCallingTool) : Tool()

    /** A search of posts; xAI only. */
    public class XSearch(public val value: XSearchTool) : Tool()

    /** Advice of another model. */
    public class OpenRouterAdvisor(public val value: OpenRouterAdvisorTool) : Tool()

    /** Changes to files. */
    public class OpenRouterApplyPatch(public val value: OpenRouterApplyPatchTool) : Tool()

    /** Commands in a shell. */
    public class OpenRouterBash(public val value: OpenRouterBashTool) : Tool()

    /** A look at the clock. */
    public class OpenRouterDatetime(public val value: OpenRouterDatetimeTool) : Tool()

    /** A search among OpenRouter's models. */
    public class OpenRouterExperimentalSearchModels(public val value: OpenRouterExperimentalSearchModelsTool) : Tool()

    /** Stored files. */
    public class OpenRouterFiles(public val value: OpenRouterFilesTool) : Tool()

    /** Answers of several models, and an analysis of them. */
    public class OpenRouterFusion(public val value: OpenRouterFusionTool) : Tool()

    /** Images. */
    public class OpenRouterImageGeneration(public val value: OpenRouterImageGenerationTool) : Tool()

    /** Commands in a shell. */
    public class OpenRouterShell(public val value: OpenRouterShellTool) : Tool()

    /** Tasks for another model. */
    public class OpenRouterSubagent(public val value: OpenRouterSubagentTool) : Tool()

    /** A search among the tools. */
    public class OpenRouterToolSearch(public val value: OpenRouterToolSearchTool) : Tool()

    /** Pages to fetch. */
    public class OpenRouterWebFetch(public val value: OpenRouterWebFetchTool) : Tool()

    /** A search of the web. */
    public class OpenRouterWebSearch(public val value: OpenRouterWebSearchTool) : Tool()

    /** A kind this version does not know, kept as it is. */
    public class Unknown(public val kind: String, public val json: Json) : Tool()

    override fun write(writer: JsonWriter): Unit = writer.writeTool(this)
}

/** A function the model may call. */
public data class FunctionTool(
    /** The name of the function: letters, digits, `_` and `-`, at most 64 characters. */
    public val name: String = "",
    /** What the function does and when to call it. */
    public val description: String? = null,
    /** The JSON Schema of the arguments. */
    public val parameters: Json? = null,
    /**
     * Whether the arguments must follow the schema to the letter. The server's default
     * is true.
     */
    public val strict: Boolean? = null,
    /** The JSON Schema of what the function gives; OpenAI, for programs that call it. */
    public val outputSchema: Json? = null,
    /** Who may call the tool: `direct` (the model), `programmatic` (programs it writes). */
    public val allowedCallers: List<String>? = null,
    /** Whether the tool is shown to the model only once tool search finds it. */
    public val deferLoading: Boolean? = null,
    /** Fields this version does not know. */
    public val extra: Json = Json(),
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeFunctionTool(this)
}

/** A tool of the caller's whose input is free text. */
public data class CustomTool(
    /** The name of the tool. */
    public val name: String = "",
    /** What the tool does and when to call it. */
    public val description: String? = null,
    /** The form of the input. The server's default is any text. */
    public val format: CustomToolFormat? = null,
    /** Who may call the tool: `direct` (the model), `programmatic` (programs it writes). */
    public val allowedCallers: List<String>? = null,
    /** Whether the tool is shown to the model only once tool search finds it. */
    public val deferLoading: Boolean? = null,
    /** Fields this version does not know. */
    public val extra: Json = Json(),
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeCustomTool(this)
}

/** The form of a custom tool's input. */
public sealed class CustomToolFormat : Model() {
    /** Any text. */
    public class Text(public val value: CustomToolFormatText) : CustomToolFormat()

    /** Text by a grammar. */
    public class Grammar(public val value: CustomToolFormatGrammar) : CustomToolFormat()

    /** A kind this version does not know, kept as it is. */
    public class Unknown(public val kind: String, public val json: Json) : CustomToolFormat()

    override fun write(writer: JsonWriter): Unit = writer.writeCustomToolFormat(this)
}

/** Any text. */
public data class CustomToolFormatText(
    /** Fields this version does not know. */
    public val extra: Json = Json(),
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeCustomToolFormatText(this)
}

/** Text by a grammar. */
public data class CustomToolFormatGrammar(
    /** What the grammar is written in: `lark` or `regex`. */
    public val syntax: String? = null,
    /** The grammar. */
    public val definition: String = "",
    /** Fields this version does not know. */
    public val extra: Json = Json(),
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeCustomToolFormatGrammar(this)
}

/** Functions and custom tools under one name. */
public data class NamespaceTool(
    /** The name of the group. */
    public val name: String = "",
    /** What the tools are for. */
    public val description: String? = null,
    /** The tools. */
    public val tools: List<Tool> = emptyList(),
    /** Fields this version does not know. */
    public val extra: Json = Json(),
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeNamespaceTool(this)
}

/** Commands in a shell, on the server or on the caller's machine. */
public data class ShellTool(
    /** Where the commands run. */
    public val environment: ShellEnvironment? = null,
    /** Who may call the tool: `direct` (the model), `programmatic` (programs it writes). */
    public val allowedCallers: List<String>? = null,
    /** Fields this version does not know. */
    public val extra: Json = Json(),
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeShellTool(this)
}

/** A container that the server makes. */
public data class ContainerAuto(
    /** The ids of files to put into it. */
    public val fileIds: List<String>? = null,
    /** Its memory: `1g`, `4g`, `16g` or `64g`. */
    public val memoryLimit: String? = null,
    /** What it may reach on the network. */
    public val networkPolicy: NetworkPolicy? = null,
    /** Skills to put into it. */
    public val skills: List<ContainerSkill>? = null,
    /** Fields this version does not know. */
    public val extra: Json = Json(),
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeContainerAuto(this)
}

/** What a container may reach on the network. */
public sealed class NetworkPolicy : Model() {
    /** Nothing. */
    public class Disabled(public val value: NetworkPolicyDisabled) : NetworkPolicy()

    /** Some domains. */
    public class Allowlist(public val value: NetworkPolicyAllowlist) : NetworkPolicy()

    /** A kind this version does not know, kept as it is. */
    public class Unknown(public val kind: String, public val json: Json) : NetworkPolicy()

    override fun write(writer: JsonWriter): Unit = writer.writeNetworkPolicy(this)
}

/** Nothing. */
public data class NetworkPolicyDisabled(
    /** Fields this version does not know. */
    public val extra: Json = Json(),
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeNetworkPolicyDisabled(this)
}

/** Some domains. */
public data class NetworkPolicyAllowlist(
    /** The domains. */
    public val allowedDomains: List<String>? = null,
    /** Secrets that the server adds to requests, unseen by the container. */
    public val domainSecrets: List<DomainSecret>? = null,
    /** Fields this version does not know. */
    public val extra: Json = Json(),
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeNetworkPolicyAllowlist(this)
}

/** A secret that the server adds to requests to a domain. */
public data class DomainSecret(
    /** The domain. */
    public val domain: String? = null,
    /** The name of the secret. */
    public val name: String? = null,
    /** The secret. */
    public val value: String? = null,
    /** Fields this version does not know. */
    public val extra: Json = Json(),
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeDomainSecret(this)
}

/** A skill to put into a container. */
public sealed class ContainerSkill : Model() {
    /** A skill that was uploaded. */
    public class SkillReference(public val value: antiphon.SkillReference) : ContainerSkill()

    /** A skill that is sent along. */
    public class Inline(public val value: InlineSkill) : ContainerSkill()

    /** A kind this version does not know, kept as it is. */
    public class Unknown(public val kind: String, public val json: Json) : ContainerSkill()

    override fun write(writer: JsonWriter): Unit = writer.writeContainerSkill(this)
}

/** A skill that was uploaded. */
public data class SkillReference(
    /** The id of the skill. */
    public val skillId: String? = null,
    /** Its version: a number, or `latest`. */
    public val version: String? = null,
    /** Fields this version does not know. */
    public val extra: Json = Json(),
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeSkillReference(this)
}

/** A skill that is sent along. */
public data class InlineSkill(
    /** The name of the skill. */
    public val name: String = "",
    /** What it is for. */
    public val description: String? = null,
    /** Its files. */
    public val source: InlineSkillSource? = null,
    /** Fields this version does not know. */
    public val extra: Json = Json(),
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeInlineSkill(this)
}

/** The files of a skill. */
public data class InlineSkillSource(
    /** A zip archive in base64. */
    public val data: String = "",
    /** Always `application/zip`. */
    public val mediaType: String? = null,
    /** Fields this version does not know. */
    public val extra: Json = Json(),
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeInlineSkillSource(this)
}

/** Commands that the caller runs, one at a time; older models. */
public data class LocalShellTool(
    /** Fields this version does not know. */
    public val extra: Json = Json(),
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeLocalShellTool(this)
}

/** Changes to files, which the caller makes. */
public data class ApplyPatchTool(
    /** Who may call the tool: `direct` (the model), `programmatic` (programs it writes). */
    public val allowedCallers: List<String>? = null,
    /** Fields this version does not know. */
    public val extra: Json = Json(),
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeApplyPatchTool(this)
}

/** A search among the tools whose loading is deferred. */
public data class ToolSearchTool(
    /** What can be found, where the caller searches. */
    public val description: String? = null,
    /** Who searches: `server` or `client`. */
    public val execution: String? = null,
    /** The JSON Schema of a search, where the caller searches. */
    public val parameters: Json? = null,
    /** Fields this version does not know. */
    public val extra: Json = Json(),
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeToolSearchTool(this)
}

/** Lets the model write programs that call the other tools; OpenAI only. */
public data class ProgrammaticToolCallingTool(
    /** Fields this version does not know. */
    public val extra: Json = Json(),
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeProgrammaticToolCallingTool(this)
}
