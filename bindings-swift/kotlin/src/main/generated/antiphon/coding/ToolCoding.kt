// generated from core/src/model/tool/mod.rs by `make generate`; do not edit

package antiphon

internal fun BufferReader.readTool(): Tool =
    when (size()) {
        0 -> Tool.Function(readFunctionTool())
        1 -> Tool.Custom(readCustomTool())
        2 -> Tool.Namespace(readNamespaceTool())
        3 -> Tool.Mcp(readMcpTool())
        4 -> Tool.WebSearch(readWebSearchTool())
        5 -> Tool.WebSearch20250826(readWebSearch20250826Tool())
        6 -> Tool.WebSearchPreview(readWebSearchPreviewTool())
        7 -> Tool.WebSearchPreview20250311(readWebSearchPreview20250311Tool())
        8 -> Tool.FileSearch(readFileSearchTool())
        9 -> Tool.CodeInterpreter(readCodeInterpreterTool())
        10 -> Tool.ImageGeneration(readImageGenerationTool())
        11 -> Tool.Computer(readComputerTool())
        12 -> Tool.ComputerUsePreview(readComputerUsePreviewTool())
        13 -> Tool.Shell(readShellTool())
        14 -> Tool.LocalShell(readLocalShellTool())
        15 -> Tool.ApplyPatch(readApplyPatchTool())
        16 -> Tool.ToolSearch(readToolSearchTool())
        17 -> Tool.ProgrammaticToolCalling(readProgrammaticToolCallingTool())
        18 -> Tool.XSearch(readXSearchTool())
        19 -> Tool.OpenRouterAdvisor(readOpenRouterAdvisorTool())
        20 -> Tool.OpenRouterApplyPatch(readOpenRouterApplyPatchTool())
        21 -> Tool.OpenRouterBash(readOpenRouterBashTool())
        22 -> Tool.OpenRouterDatetime(readOpenRouterDatetimeTool())
        23 -> Tool.OpenRouterExperimentalSearchModels(readOpenRouterExperimentalSearchModelsTool())
        24 -> Tool.OpenRouterFiles(readOpenRouterFilesTool())
        25 -> Tool.OpenRouterFusion(readOpenRouterFusionTool())
        26 -> Tool.OpenRouterImageGeneration(readOpenRouterImageGenerationTool())
        27 -> Tool.OpenRouterShell(readOpenRouterShellTool())
        28 -> Tool.OpenRouterSubagent(readOpenRouterSubagentTool())
        29 -> Tool.OpenRouterToolSearch(readOpenRouterToolSearchTool())
        30 -> Tool.OpenRouterWebFetch(readOpenRouterWebFetchTool())
        31 -> Tool.OpenRouterWebSearch(readOpenRouterWebSearchTool())
        else -> unknown { kind, json -> Tool.Unknown(kind, json) }
    }

internal fun JsonWriter.writeTool(value: Tool): Unit =
    when (value) {
        is Tool.Function -> value.value.write(this)
        is Tool.Custom -> value.value.write(this)
        is Tool.Namespace -> value.value.write(this)
        is Tool.Mcp -> value.value.write(this)
        is Tool.WebSearch -> value.value.write(this)
        is Tool.WebSearch20250826 -> value.value.write(this)
        is Tool.WebSearchPreview -> value.value.write(this)
        is Tool.WebSearchPreview20250311 -> value.value.write(this)
        is Tool.FileSearch -> value.value.write(this)
        is Tool.CodeInterpreter -> value.value.write(this)
        is Tool.ImageGeneration -> value.value.write(this)
        is Tool.Computer -> value.value.write(this)
        is Tool.ComputerUsePreview -> value.value.write(this)
        is Tool.Shell -> value.value.write(this)
        is Tool.LocalShell -> value.value.write(this)
        is Tool.ApplyPatch -> value.value.write(this)
        is Tool.ToolSearch -> value.value.write(this)
        is Tool.ProgrammaticToolCalling -> value.value.write(this)
        is Tool.XSearch -> value.value.write(this)
        is Tool.OpenRouterAdvisor -> value.value.write(this)
        is Tool.OpenRouterApplyPatch -> value.value.write(this)
        is Tool.OpenRouterBash -> value.value.write(this)
        is Tool.OpenRouterDatetime -> value.value.write(this)
        is Tool.OpenRouterExperimentalSearchModels -> value.value.write(this)
        is Tool.OpenRouterFiles -> value.value.write(this)
        is Tool.OpenRouterFusion -> value.value.write(this)
        is Tool.OpenRouterImageGeneration -> value.value.write(this)
        is Tool.OpenRouterShell -> value.value.write(this)
        is Tool.OpenRouterSubagent -> value.value.write(this)
        is Tool.OpenRouterToolSearch -> value.value.write(this)
        is Tool.OpenRouterWebFetch -> value.value.write(this)
        is Tool.OpenRouterWebSearch -> value.value.write(this)
        is Tool.Unknown -> raw(value.json)
    }

internal fun BufferReader.readFunctionTool(): FunctionTool {
    val present = presence(8)
    val name = string()
    val description = if (has(present, 1)) string() else null
    val parameters = if (has(present, 2)) json() else null
    val strict = if (has(present, 3)) boolean() else null
    val outputSchema = if (has(present, 4)) json() else null
    val allowedCallers = if (has(present, 5)) list { string() } else null
    val deferLoading = if (has(present, 6)) boolean() else null
    val extra = if (has(present, 7)) json() else Json()
    return FunctionTool(name, description, parameters, strict, outputSchema, allowedCallers, deferLoading, extra)
}

internal fun JsonWriter.writeFunctionTool(value: FunctionTool) {
    begin("function", value.extra)
    field("name", value.name)
    field("description", value.description)
    field("parameters", value.parameters)
    field("strict", value.strict)
    field("output_schema", value.outputSchema)
    field("allowed_callers", value.allowedCallers)
    field("defer_loading", value.deferLoading)
    end(value.extra)
}

internal fun BufferReader.readCustomTool(): CustomTool {
    val present = presence(6)
    val name = string()
    val description = if (has(present, 1)) string() else null
    val format = if (has(present, 2)) readCustomToolFormat() else null
    val allowedCallers = if (has(present, 3)) list { string() } else null
    val deferLoading = if (has(present, 4)) boolean() else null
    val extra = if (has(present, 5)) json() else Json()
    return CustomTool(name, description, format, allowedCallers, deferLoading, extra)
}

internal fun JsonWriter.writeCustomTool(value: CustomTool) {
    begin("custom", value.extra)
    field("name", value.name)
    field("description", value.description)
    field("format", value.format)
    field("allowed_callers", value.allowedCallers)
    field("defer_loading", value.deferLoading)
    end(value.extra)
}

internal fun BufferReader.readCustomToolFormat(): CustomToolFormat =
    when (size()) {
        0 -> CustomToolFormat.Text(readCustomToolFormatText())
        1 -> CustomToolFormat.Grammar(readCustomToolFormatGrammar())
        else -> unknown { kind, json -> CustomToolFormat.Unknown(kind, json) }
    }

internal fun JsonWriter.writeCustomToolFormat(value: CustomToolFormat): Unit =
    when (value) {
        is CustomToolFormat.Text -> value.value.write(this)
        is CustomToolFormat.Grammar -> value.value.write(this)
        is CustomToolFormat.Unknown -> raw(value.json)
    }

internal fun BufferReader.readCustomToolFormatText(): CustomToolFormatText {
    val present = presence(1)
    val extra = if (has(present, 0)) json() else Json()
    return CustomToolFormatText(extra)
}

internal fun JsonWriter.writeCustomToolFormatText(value: CustomToolFormatText) {
    begin("text", value.extra)
    end(value.extra)
}

internal fun BufferReader.readCustomToolFormatGrammar(): CustomToolFormatGrammar {
    val present = presence(3)
    val syntax = if (has(present, 0)) string() else null
    val definition = string()
    val extra = if (has(present, 2)) json() else Json()
    return CustomToolFormatGrammar(syntax, definition, extra)
}

internal fun JsonWriter.writeCustomToolFormatGrammar(value: CustomToolFormatGrammar) {
    begin("grammar", value.extra)
    field("syntax", value.syntax)
    field("definition", value.definition)
    end(value.extra)
}

internal fun BufferReader.readNamespaceTool(): NamespaceTool {
    val present = presence(4)
    val name = string()
    val description = if (has(present, 1)) string() else null
    val tools = list { readTool() }
    val extra = if (has(present, 3)) json() else Json()
    return NamespaceTool(name, description, tools, extra)
}

internal fun JsonWriter.writeNamespaceTool(value: NamespaceTool) {
    begin("namespace", value.extra)
    field("name", value.name)
    field("description", value.description)
    field("tools", value.tools)
    end(value.extra)
}

internal fun BufferReader.readShellTool(): ShellTool {
    val present = presence(3)
    val environment = if (has(present, 0)) readShellEnvironment() else null
    val allowedCallers = if (has(present, 1)) list { string() } else null
    val extra = if (has(present, 2)) json() else Json()
    return ShellTool(environment, allowedCallers, extra)
}

internal fun JsonWriter.writeShellTool(value: ShellTool) {
    begin("shell", value.extra)
    field("environment", value.environment)
    field("allowed_callers", value.allowedCallers)
    end(value.extra)
}

internal fun BufferReader.readContainerAuto(): ContainerAuto {
    val present = presence(5)
    val fileIds = if (has(present, 0)) list { string() } else null
    val memoryLimit = if (has(present, 1)) string() else null
    val networkPolicy = if (has(present, 2)) readNetworkPolicy() else null
    val skills = if (has(present, 3)) list { readContainerSkill() } else null
    val extra = if (has(present, 4)) json() else Json()
    return ContainerAuto(fileIds, memoryLimit, networkPolicy, skills, extra)
}

internal fun JsonWriter.writeContainerAuto(value: ContainerAuto) {
    begin("container_auto", value.extra)
    field("file_ids", value.fileIds)
    field("memory_limit", value.memoryLimit)
    field("network_policy", value.networkPolicy)
    field("skills", value.skills)
    end(value.extra)
}

internal fun BufferReader.readNetworkPolicy(): NetworkPolicy =
    when (size()) {
        0 -> NetworkPolicy.Disabled(readNetworkPolicyDisabled())
        1 -> NetworkPolicy.Allowlist(readNetworkPolicyAllowlist())
        else -> unknown { kind, json -> NetworkPolicy.Unknown(kind, json) }
    }

internal fun JsonWriter.writeNetworkPolicy(value: NetworkPolicy): Unit =
    when (value) {
        is NetworkPolicy.Disabled -> value.value.write(this)
        is NetworkPolicy.Allowlist -> value.value.write(this)
        is NetworkPolicy.Unknown -> raw(value.json)
    }

internal fun BufferReader.readNetworkPolicyDisabled(): NetworkPolicyDisabled {
    val present = presence(1)
    val extra = if (has(present, 0)) json() else Json()
    return NetworkPolicyDisabled(extra)
}

internal fun JsonWriter.writeNetworkPolicyDisabled(value: NetworkPolicyDisabled) {
    begin("disabled", value.extra)
    end(value.extra)
}

internal fun BufferReader.readNetworkPolicyAllowlist(): NetworkPolicyAllowlist {
    val present = presence(3)
    val allowedDomains = if (has(present, 0)) list { string() } else null
    val domainSecrets = if (has(present, 1)) list { readDomainSecret() } else null
    val extra = if (has(present, 2)) json() else Json()
    return NetworkPolicyAllowlist(allowedDomains, domainSecrets, extra)
}

internal fun JsonWriter.writeNetworkPolicyAllowlist(value: NetworkPolicyAllowlist) {
    begin("allowlist", value.extra)
    field("allowed_domains", value.allowedDomains)
    field("domain_secrets", value.domainSecrets)
    end(value.extra)
}

internal fun BufferReader.readDomainSecret(): DomainSecret {
    val present = presence(4)
    val domain = if (has(present, 0)) string() else null
    val name = if (has(present, 1)) string() else null
    val value = if (has(present, 2)) string() else null
    val extra = if (has(present, 3)) json() else Json()
    return DomainSecret(domain, name, value, extra)
}

internal fun JsonWriter.writeDomainSecret(value: DomainSecret) {
    begin(null, value.extra)
    field("domain", value.domain)
    field("name", value.name)
    field("value", value.value)
    end(value.extra)
}

internal fun BufferReader.readContainerSkill(): ContainerSkill =
    when (size()) {
        0 -> ContainerSkill.SkillReference(readSkillReference())
        1 -> ContainerSkill.Inline(readInlineSkill())
        else -> unknown { kind, json -> ContainerSkill.Unknown(kind, json) }
    }

internal fun JsonWriter.writeContainerSkill(value: ContainerSkill): Unit =
    when (value) {
        is ContainerSkill.SkillReference -> value.value.write(this)
        is ContainerSkill.Inline -> value.value.write(this)
        is ContainerSkill.Unknown -> raw(value.json)
    }

internal fun BufferReader.readSkillReference(): SkillReference {
    val present = presence(3)
    val skillId = if (has(present, 0)) string() else null
    val version = if (has(present, 1)) string() else null
    val extra = if (has(present, 2)) json() else Json()
    return SkillReference(skillId, version, extra)
}

internal fun JsonWriter.writeSkillReference(value: SkillReference) {
    begin("skill_reference", value.extra)
    field("skill_id", value.skillId)
    field("version", value.version)
    end(value.extra)
}

internal fun BufferReader.readInlineSkill(): InlineSkill {
    val present = presence(4)
    val name = string()
    val description = if (has(present, 1)) string() else null
    val source = if (has(present, 2)) readInlineSkillSource() else null
    val extra = if (has(present, 3)) json() else Json()
    return InlineSkill(name, description, source, extra)
}

internal fun JsonWriter.writeInlineSkill(value: InlineSkill) {
    begin("inline", value.extra)
    field("name", value.name)
    field("description", value.description)
    field("source", value.source)
    end(value.extra)
}

internal fun BufferReader.readInlineSkillSource(): InlineSkillSource {
    val present = presence(3)
    val data = string()
    val mediaType = if (has(present, 1)) string() else null
    val extra = if (has(present, 2)) json() else Json()
    return InlineSkillSource(data, mediaType, extra)
}

internal fun JsonWriter.writeInlineSkillSource(value: InlineSkillSource) {
    begin("base64", value.extra)
    field("data", value.data)
    field("media_type", value.mediaType)
    end(value.extra)
}

internal fun BufferReader.readLocalShellTool(): LocalShellTool {
    val present = presence(1)
    val extra = if (has(present, 0)) json() else Json()
    return LocalShellTool(extra)
}

internal fun JsonWriter.writeLocalShellTool(value: LocalShellTool) {
    begin("local_shell", value.extra)
    end(value.extra)
}

internal fun BufferReader.readApplyPatchTool(): ApplyPatchTool {
    val present = presence(2)
    val allowedCallers = if (has(present, 0)) list { string() } else null
    val extra = if (has(present, 1)) json() else Json()
    return ApplyPatchTool(allowedCallers, extra)
}

internal fun JsonWriter.writeApplyPatchTool(value: ApplyPatchTool) {
    begin("apply_patch", value.extra)
    field("allowed_callers", value.allowedCallers)
    end(value.extra)
}

internal fun BufferReader.readToolSearchTool(): ToolSearchTool {
    val present = presence(4)
    val description = if (has(present, 0)) string() else null
    val execution = if (has(present, 1)) string() else null
    val parameters = if (has(present, 2)) json() else null
    val extra = if (has(present, 3)) json() else Json()
    return ToolSearchTool(description, execution, parameters, extra)
}

internal fun JsonWriter.writeToolSearchTool(value: ToolSearchTool) {
    begin("tool_search", value.extra)
    field("description", value.description)
    field("execution", value.execution)
    field("parameters", value.parameters)
    end(value.extra)
}

internal fun BufferReader.readProgrammaticToolCallingTool(): ProgrammaticToolCallingTool {
    val present = presence(1)
    val extra = if (has(present, 0)) json() else Json()
    return ProgrammaticToolCallingTool(extra)
}

internal fun JsonWriter.writeProgrammaticToolCallingTool(value: ProgrammaticToolCallingTool) {
    begin("programmatic_tool_calling", value.extra)
    end(value.extra)
}
