package antiphon

import kotlinx.coroutines.flow.Flow
import kotlinx.coroutines.flow.emitAll
import kotlinx.coroutines.flow.flow
import kotlinx.coroutines.flow.transform

/**
 * All items of a list, which the client fetches page by page as they are needed.
 *
 * ```kotlin
 * client.conversations.items.list("conv_1", ListRequest(order = "asc")).collect { item -> println(item.id) }
 * ```
 *
 * It is cold: each collection fetches the list again, from its first page. It throws what the calls throw, see
 * [Responses].
 *
 * @property pages the pages of the list.
 */
public class ItemList private constructor(
    public val pages: Flow<ItemPage>,
) : Flow<InputItem> by pages.items() {
    internal constructor(firstPage: suspend () -> NativePage) : this(pagesFrom(firstPage))
}

/**
 * One page of a list, from which the client fetches the pages after it. Collecting it yields all items of the list from
 * this page on:
 *
 * ```kotlin
 * val raw = client.conversations.items.withRawResponse.list("conv_1")
 * raw.value.collect { item -> println(item.id) }
 * ```
 *
 * @property content the page as the server returned it.
 * @property pages this page and all pages after it.
 */
public class Page private constructor(
    public val content: ItemPage,
    public val pages: Flow<ItemPage>,
    private val native: NativePage,
) : Flow<InputItem> by pages.items() {
    internal constructor(native: NativePage, content: ItemPage) : this(
        content,
        flow {
            emit(content)
            emitAll(pagesFrom { mapping { native.next() } })
        },
        native,
    )

    /** The items of this page alone. */
    public val data: List<InputItem> get() = content.data

    /** Fetches the next page; returns null at the end of the list. */
    public suspend fun nextPage(): Page? = mapping { native.next() }?.let { next -> Page(next, next.content()) }
}

/** The page as the server returned it. */
internal fun NativePage.content(): ItemPage = mapping { items() }.read { readItemPage() }

/** A page and all pages after it; none where there is no page to begin with. */
private fun pagesFrom(first: suspend () -> NativePage?): Flow<ItemPage> =
    flow {
        var next = first()
        while (next != null) {
            next =
                next.use { page ->
                    emit(page.content())
                    mapping { page.next() }
                }
        }
    }

private fun Flow<ItemPage>.items(): Flow<InputItem> = transform { page -> page.data.forEach { item -> emit(item) } }
