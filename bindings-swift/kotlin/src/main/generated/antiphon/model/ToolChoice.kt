// generated from core/src/model/tool/choice.rs by `make generate`; do not edit

package antiphon

/** How the model chooses among the tools: a mode, or a choice made for it. */
public sealed class ToolChoice : Model() {
    /** A mode. */
    public class Mode(public val value: ToolChoiceMode) : ToolChoice()

    /** A particular tool, or some of the tools. */
    public class Tool(public val value: ToolChoiceTool) : ToolChoice()

    /** Anything else, kept as it is. */
    public class Unknown(public val kind: String, public val json: Json) : ToolChoice()

    override fun write(writer: JsonWriter): Unit = writer.writeToolChoice(this)
}

/** Whether the model uses tools. */
public sealed class ToolChoiceMode(
    /** The text as it is sent and received. */
    public val value: String,
) : Model() {
    /** No tool is used. */
    public object None : ToolChoiceMode("none")

    /** The model decides. The server's default. */
    public object Auto : ToolChoiceMode("auto")

    /** At least one tool is used. */
    public object Required : ToolChoiceMode("required")

    /** A mode this version does not know. */
    public class Unknown(value: String) : ToolChoiceMode(value)

    override fun write(writer: JsonWriter): Unit = writer.string(value)
}

/** A particular tool to use, or some to choose from. */
public sealed class ToolChoiceTool : Model() {
    /** One of the caller's functions. */
    public class Function(public val value: ToolChoiceFunction) : ToolChoiceTool()

    /** A custom tool to call. */
    public class Custom(public val value: ToolChoiceCustom) : ToolChoiceTool()

    /** Some of the tools, to choose from; the rest stay in the prompt, and in its cache. */
    public class AllowedTools(public val value: ToolChoiceAllowedTools) : ToolChoiceTool()

    /** A tool on an MCP server. */
    public class Mcp(public val value: ToolChoiceMcp) : ToolChoiceTool()

    /** A search of the web. */
    public class WebSearch(public val value: ToolChoiceWebSearch) : ToolChoiceTool()

    /** The first search of the web. */
    public class WebSearchPreview(public val value: ToolChoiceWebSearchPreview) : ToolChoiceTool()

    /** The first search of the web, as it was on 2025-03-11. */
    public class WebSearchPreview20250311(public val value: ToolChoiceWebSearchPreview20250311) : ToolChoiceTool()

    /** A search of files. */
    public class FileSearch(public val value: ToolChoiceFileSearch) : ToolChoiceTool()

    /** The code interpreter. */
    public class CodeInterpreter(public val value: ToolChoiceCodeInterpreter) : ToolChoiceTool()

    /** An image. */
    public class ImageGeneration(public val value: ToolChoiceImageGeneration) : ToolChoiceTool()

    /** Use of the computer. */
    public class Computer(public val value: ToolChoiceComputer) : ToolChoiceTool()

    /** Use of the computer, by an older name. */
    public class ComputerUse(public val value: ToolChoiceComputerUse) : ToolChoiceTool()

    /** The first use of the computer. */
    public class ComputerUsePreview(public val value: ToolChoiceComputerUsePreview) : ToolChoiceTool()

    /** Commands in a shell. */
    public class Shell(public val value: ToolChoiceShell) : ToolChoiceTool()

    /** A change to a file. */
    public class ApplyPatch(public val value: ToolChoiceApplyPatch) : ToolChoiceTool()

    /** A program that calls tools. */
    public class ProgrammaticToolCalling(public val value: ToolChoiceProgrammaticToolCalling) : ToolChoiceTool()

    /** A kind this version does not know, kept as it is. */
    public class Unknown(public val kind: String, public val json: Json) : ToolChoiceTool()

    override fun write(writer: JsonWriter): Unit = writer.writeToolChoiceTool(this)
}

/** A function to call. */
public data class ToolChoiceFunction(
    /** The name of the function. */
    public val name: String = "",
    /** Fields this version does not know. */
    public val extra: Json = Json(),
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeToolChoiceFunction(this)
}

/** A custom tool to call. */
public data class ToolChoiceCustom(
    /** The name of the tool. */
    public val name: String = "",
    /** Fields this version does not know. */
    public val extra: Json = Json(),
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeToolChoiceCustom(this)
}

/** Some of the tools, to choose from; the rest stay in the prompt, and in its cache. */
public data class ToolChoiceAllowedTools(
    /** Whether one of them must be used: `auto` or `required`. */
    public val mode: String? = null,
    /** The tools, each as a choice such as `{"type": "function", "name": "f"}`. */
    public val tools: List<Json>? = null,
    /** Fields this version does not know. */
    public val extra: Json = Json(),
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeToolChoiceAllowedTools(this)
}

/** A tool on an MCP server. */
public data class ToolChoiceMcp(
    /** The label of the MCP server. */
    public val serverLabel: String? = null,
    /** The name of the tool; any of the server's without it. */
    public val name: String? = null,
    /** Fields this version does not know. */
    public val extra: Json = Json(),
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeToolChoiceMcp(this)
}

/** A search of the web. */
public data class ToolChoiceWebSearch(
    /** Fields this version does not know. */
    public val extra: Json = Json(),
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeToolChoiceWebSearch(this)
}

/** The first search of the web. */
public data class ToolChoiceWebSearchPreview(
    /** Fields this version does not know. */
    public val extra: Json = Json(),
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeToolChoiceWebSearchPreview(this)
}

/** The first search of the web, as it was on 2025-03-11. */
public data class ToolChoiceWebSearchPreview20250311(
    /** Fields this version does not know. */
    public val extra: Json = Json(),
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeToolChoiceWebSearchPreview20250311(this)
}

/** A search of files. */
public data class ToolChoiceFileSearch(
    /** Fields this version does not know. */
    public val extra: Json = Json(),
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeToolChoiceFileSearch(this)
}

/** The code interpreter. */
public data class ToolChoiceCodeInterpreter(
    /** Fields this version does not know. */
    public val extra: Json = Json(),
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeToolChoiceCodeInterpreter(this)
}

/** An image. */
public data class ToolChoiceImageGeneration(
    /** Fields this version does not know. */
    public val extra: Json = Json(),
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeToolChoiceImageGeneration(this)
}

/** Use of the computer. */
public data class ToolChoiceComputer(
    /** Fields this version does not know. */
    public val extra: Json = Json(),
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeToolChoiceComputer(this)
}

/** Use of the computer, by an older name. */
public data class ToolChoiceComputerUse(
    /** Fields this version does not know. */
    public val extra: Json = Json(),
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeToolChoiceComputerUse(this)
}

/** The first use of the computer. */
public data class ToolChoiceComputerUsePreview(
    /** Fields this version does not know. */
    public val extra: Json = Json(),
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeToolChoiceComputerUsePreview(this)
}

/** Commands in a shell. */
public data class ToolChoiceShell(
    /** Fields this version does not know. */
    public val extra: Json = Json(),
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeToolChoiceShell(this)
}

/** A change to a file. */
public data class ToolChoiceApplyPatch(
    /** Fields this version does not know. */
    public val extra: Json = Json(),
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeToolChoiceApplyPatch(this)
}

/** A program that calls tools. */
public data class ToolChoiceProgrammaticToolCalling(
    /** Fields this version does not know. */
    public val extra: Json = Json(),
) : Model() {
    override fun write(writer: JsonWriter): Unit = writer.writeToolChoiceProgrammaticToolCalling(this)
}
