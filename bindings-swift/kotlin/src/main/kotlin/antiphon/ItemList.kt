package antiphon

import kotlinx.coroutines.flow.Flow
import kotlinx.coroutines.flow.flow
import kotlinx.coroutines.flow.transform

/**
 * All items of a list, from the server page by page as they are needed.
 *
 * ```kotlin
 * client.conversations.items.list("conv_1", ListRequest(order = "asc")).collect { item -> println(item.id) }
 * ```
 *
 * It is cold: each collection asks the server anew, from the first page on. It throws what the calls throw, see
 * [Responses].
 *
 * @property pages the pages themselves, with what the server says of each.
 */
public class ItemList private constructor(
    public val pages: Flow<ItemPage>,
) : Flow<InputItem> by pages.transform({ page -> page.data.forEach { item -> emit(item) } }) {
    internal constructor(firstPage: suspend () -> NativePage) : this(
        flow {
            var next: NativePage? = firstPage()
            while (next != null) {
                next =
                    next.use { page ->
                        emit(mapping { page.items() }.read { readItemPage() })
                        mapping { page.next() }
                    }
            }
        },
    )
}
