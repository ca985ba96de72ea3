/// Reads big-endian values out of a buffer of Rust's, which has to outlive it.
struct UniffiReader {
    private let bytes: UnsafeRawBufferPointer
    private var offset = 0

    fileprivate init(_ buffer: RustBuffer) {
        bytes = UnsafeRawBufferPointer(start: buffer.data, count: Int(buffer.len))
    }

    fileprivate var hasRemaining: Bool {
        offset < bytes.count
    }

    @inline(__always)
    fileprivate mutating func readInt<T: FixedWidthInteger>() throws -> T {
        let end = offset + MemoryLayout<T>.size
        guard end <= bytes.count else {
            throw UniffiInternalError.bufferOverflow
        }
        defer { offset = end }
        return T(bigEndian: bytes.loadUnaligned(fromByteOffset: offset, as: T.self))
    }

    fileprivate mutating func readString(count: Int) throws -> String {
        let end = offset + count
        guard count >= 0, end <= bytes.count else {
            throw UniffiInternalError.bufferOverflow
        }
        defer { offset = end }
        return String(decoding: UnsafeRawBufferPointer(rebasing: bytes[offset..<end]), as: UTF8.self)
    }
}

@inline(__always)
private func readInt<T: FixedWidthInteger>(_ reader: inout UniffiReader) throws -> T {
    try reader.readInt()
}

private func readDouble(_ reader: inout UniffiReader) throws -> Double {
    Double(bitPattern: try reader.readInt())
}

private func hasRemaining(_ reader: UniffiReader) -> Bool {
    reader.hasRemaining
}
