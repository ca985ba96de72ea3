// generated from core/src/model/tool/choice.rs by `make generate`; do not edit

package antiphon

internal fun BufferReader.readToolChoice(): ToolChoice =
    when (size()) {
        0 -> ToolChoice.Mode(readToolChoiceMode())
        1 -> ToolChoice.Tool(readToolChoiceTool())
        else -> json().let { json -> ToolChoice.Unknown("", json) }
    }

internal fun JsonWriter.writeToolChoice(value: ToolChoice): Unit =
    when (value) {
        is ToolChoice.Mode -> value.value.write(this)
        is ToolChoice.Tool -> value.value.write(this)
        is ToolChoice.Unknown -> raw(value.json)
    }

internal fun BufferReader.readToolChoiceMode(): ToolChoiceMode =
    when (val text = string()) {
        "none" -> ToolChoiceMode.None
        "auto" -> ToolChoiceMode.Auto
        "required" -> ToolChoiceMode.Required
        else -> ToolChoiceMode.Unknown(text)
    }

internal fun BufferReader.readToolChoiceTool(): ToolChoiceTool =
    when (size()) {
        0 -> ToolChoiceTool.Function(readToolChoiceFunction())
        1 -> ToolChoiceTool.Custom(readToolChoiceCustom())
        2 -> ToolChoiceTool.AllowedTools(readToolChoiceAllowedTools())
        3 -> ToolChoiceTool.Mcp(readToolChoiceMcp())
        4 -> ToolChoiceTool.WebSearch(readToolChoiceWebSearch())
        5 -> ToolChoiceTool.WebSearchPreview(readToolChoiceWebSearchPreview())
        6 -> ToolChoiceTool.WebSearchPreview20250311(readToolChoiceWebSearchPreview20250311())
        7 -> ToolChoiceTool.FileSearch(readToolChoiceFileSearch())
        8 -> ToolChoiceTool.CodeInterpreter(readToolChoiceCodeInterpreter())
        9 -> ToolChoiceTool.ImageGeneration(readToolChoiceImageGeneration())
        10 -> ToolChoiceTool.Computer(readToolChoiceComputer())
        11 -> ToolChoiceTool.ComputerUse(readToolChoiceComputerUse())
        12 -> ToolChoiceTool.ComputerUsePreview(readToolChoiceComputerUsePreview())
        13 -> ToolChoiceTool.Shell(readToolChoiceShell())
        14 -> ToolChoiceTool.ApplyPatch(readToolChoiceApplyPatch())
        15 -> ToolChoiceTool.ProgrammaticToolCalling(readToolChoiceProgrammaticToolCalling())
        else -> unknown { kind, json -> ToolChoiceTool.Unknown(kind, json) }
    }

internal fun JsonWriter.writeToolChoiceTool(value: ToolChoiceTool): Unit =
    when (value) {
        is ToolChoiceTool.Function -> value.value.write(this)
        is ToolChoiceTool.Custom -> value.value.write(this)
        is ToolChoiceTool.AllowedTools -> value.value.write(this)
        is ToolChoiceTool.Mcp -> value.value.write(this)
        is ToolChoiceTool.WebSearch -> value.value.write(this)
        is ToolChoiceTool.WebSearchPreview -> value.value.write(this)
        is ToolChoiceTool.WebSearchPreview20250311 -> value.value.write(this)
        is ToolChoiceTool.FileSearch -> value.value.write(this)
        is ToolChoiceTool.CodeInterpreter -> value.value.write(this)
        is ToolChoiceTool.ImageGeneration -> value.value.write(this)
        is ToolChoiceTool.Computer -> value.value.write(this)
        is ToolChoiceTool.ComputerUse -> value.value.write(this)
        is ToolChoiceTool.ComputerUsePreview -> value.value.write(this)
        is ToolChoiceTool.Shell -> value.value.write(this)
        is ToolChoiceTool.ApplyPatch -> value.value.write(this)
        is ToolChoiceTool.ProgrammaticToolCalling -> value.value.write(this)
        is ToolChoiceTool.Unknown -> raw(value.json)
    }

internal fun BufferReader.readToolChoiceFunction(): ToolChoiceFunction {
    val present = presence(2)
    val name = string()
    val extra = if (has(present, 1)) json() else Json()
    return ToolChoiceFunction(name, extra)
}

internal fun JsonWriter.writeToolChoiceFunction(value: ToolChoiceFunction) {
    begin("function", value.extra)
    field("name", value.name)
    end(value.extra)
}

internal fun BufferReader.readToolChoiceCustom(): ToolChoiceCustom {
    val present = presence(2)
    val name = string()
    val extra = if (has(present, 1)) json() else Json()
    return ToolChoiceCustom(name, extra)
}

internal fun JsonWriter.writeToolChoiceCustom(value: ToolChoiceCustom) {
    begin("custom", value.extra)
    field("name", value.name)
    end(value.extra)
}

internal fun BufferReader.readToolChoiceAllowedTools(): ToolChoiceAllowedTools {
    val present = presence(3)
    val mode = if (has(present, 0)) string() else null
    val tools = if (has(present, 1)) list { json() } else null
    val extra = if (has(present, 2)) json() else Json()
    return ToolChoiceAllowedTools(mode, tools, extra)
}

internal fun JsonWriter.writeToolChoiceAllowedTools(value: ToolChoiceAllowedTools) {
    begin("allowed_tools", value.extra)
    field("mode", value.mode)
    field("tools", value.tools)
    end(value.extra)
}

internal fun BufferReader.readToolChoiceMcp(): ToolChoiceMcp {
    val present = presence(3)
    val serverLabel = if (has(present, 0)) string() else null
    val name = if (has(present, 1)) string() else null
    val extra = if (has(present, 2)) json() else Json()
    return ToolChoiceMcp(serverLabel, name, extra)
}

internal fun JsonWriter.writeToolChoiceMcp(value: ToolChoiceMcp) {
    begin("mcp", value.extra)
    field("server_label", value.serverLabel)
    field("name", value.name)
    end(value.extra)
}

internal fun BufferReader.readToolChoiceWebSearch(): ToolChoiceWebSearch {
    val present = presence(1)
    val extra = if (has(present, 0)) json() else Json()
    return ToolChoiceWebSearch(extra)
}

internal fun JsonWriter.writeToolChoiceWebSearch(value: ToolChoiceWebSearch) {
    begin("web_search", value.extra)
    end(value.extra)
}

internal fun BufferReader.readToolChoiceWebSearchPreview(): ToolChoiceWebSearchPreview {
    val present = presence(1)
    val extra = if (has(present, 0)) json() else Json()
    return ToolChoiceWebSearchPreview(extra)
}

internal fun JsonWriter.writeToolChoiceWebSearchPreview(value: ToolChoiceWebSearchPreview) {
    begin("web_search_preview", value.extra)
    end(value.extra)
}

internal fun BufferReader.readToolChoiceWebSearchPreview20250311(): ToolChoiceWebSearchPreview20250311 {
    val present = presence(1)
    val extra = if (has(present, 0)) json() else Json()
    return ToolChoiceWebSearchPreview20250311(extra)
}

internal fun JsonWriter.writeToolChoiceWebSearchPreview20250311(value: ToolChoiceWebSearchPreview20250311) {
    begin("web_search_preview_2025_03_11", value.extra)
    end(value.extra)
}

internal fun BufferReader.readToolChoiceFileSearch(): ToolChoiceFileSearch {
    val present = presence(1)
    val extra = if (has(present, 0)) json() else Json()
    return ToolChoiceFileSearch(extra)
}

internal fun JsonWriter.writeToolChoiceFileSearch(value: ToolChoiceFileSearch) {
    begin("file_search", value.extra)
    end(value.extra)
}

internal fun BufferReader.readToolChoiceCodeInterpreter(): ToolChoiceCodeInterpreter {
    val present = presence(1)
    val extra = if (has(present, 0)) json() else Json()
    return ToolChoiceCodeInterpreter(extra)
}

internal fun JsonWriter.writeToolChoiceCodeInterpreter(value: ToolChoiceCodeInterpreter) {
    begin("code_interpreter", value.extra)
    end(value.extra)
}

internal fun BufferReader.readToolChoiceImageGeneration(): ToolChoiceImageGeneration {
    val present = presence(1)
    val extra = if (has(present, 0)) json() else Json()
    return ToolChoiceImageGeneration(extra)
}

internal fun JsonWriter.writeToolChoiceImageGeneration(value: ToolChoiceImageGeneration) {
    begin("image_generation", value.extra)
    end(value.extra)
}

internal fun BufferReader.readToolChoiceComputer(): ToolChoiceComputer {
    val present = presence(1)
    val extra = if (has(present, 0)) json() else Json()
    return ToolChoiceComputer(extra)
}

internal fun JsonWriter.writeToolChoiceComputer(value: ToolChoiceComputer) {
    begin("computer", value.extra)
    end(value.extra)
}

internal fun BufferReader.readToolChoiceComputerUse(): ToolChoiceComputerUse {
    val present = presence(1)
    val extra = if (has(present, 0)) json() else Json()
    return ToolChoiceComputerUse(extra)
}

internal fun JsonWriter.writeToolChoiceComputerUse(value: ToolChoiceComputerUse) {
    begin("computer_use", value.extra)
    end(value.extra)
}

internal fun BufferReader.readToolChoiceComputerUsePreview(): ToolChoiceComputerUsePreview {
    val present = presence(1)
    val extra = if (has(present, 0)) json() else Json()
    return ToolChoiceComputerUsePreview(extra)
}

internal fun JsonWriter.writeToolChoiceComputerUsePreview(value: ToolChoiceComputerUsePreview) {
    begin("computer_use_preview", value.extra)
    end(value.extra)
}

internal fun BufferReader.readToolChoiceShell(): ToolChoiceShell {
    val present = presence(1)
    val extra = if (has(present, 0)) json() else Json()
    return ToolChoiceShell(extra)
}

internal fun JsonWriter.writeToolChoiceShell(value: ToolChoiceShell) {
    begin("shell", value.extra)
    end(value.extra)
}

internal fun BufferReader.readToolChoiceApplyPatch(): ToolChoiceApplyPatch {
    val present = presence(1)
    val extra = if (has(present, 0)) json() else Json()
    return ToolChoiceApplyPatch(extra)
}

internal fun JsonWriter.writeToolChoiceApplyPatch(value: ToolChoiceApplyPatch) {
    begin("apply_patch", value.extra)
    end(value.extra)
}

internal fun BufferReader.readToolChoiceProgrammaticToolCalling(): ToolChoiceProgrammaticToolCalling {
    val present = presence(1)
    val extra = if (has(present, 0)) json() else Json()
    return ToolChoiceProgrammaticToolCalling(extra)
}

internal fun JsonWriter.writeToolChoiceProgrammaticToolCalling(value: ToolChoiceProgrammaticToolCalling) {
    begin("programmatic_tool_calling", value.extra)
    end(value.extra)
}
