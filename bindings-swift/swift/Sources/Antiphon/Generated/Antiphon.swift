// generated from core/src/model and bindings-swift/src by `make generate`; do not edit

// swiftlint:disable all
import Foundation

// Depending on the consumer's build setup, the low-level FFI code
// might be in a separate module, or it might be compiled inline into
// this module. This is a bit of light hackery to work with both.
#if canImport(AntiphonFFI)
import AntiphonFFI
#endif

fileprivate extension RustBuffer {
    // Allocate a new buffer, copying the contents of a `UInt8` array.
    init(bytes: [UInt8]) {
        let rbuf = bytes.withUnsafeBufferPointer { ptr in
            RustBuffer.from(ptr)
        }
        self.init(capacity: rbuf.capacity, len: rbuf.len, data: rbuf.data)
    }

    static func empty() -> RustBuffer {
        RustBuffer(capacity: 0, len:0, data: nil)
    }

    static func from(_ ptr: UnsafeBufferPointer<UInt8>) -> RustBuffer {
        try! rustCall { ffi_antiphon_uniffi_rustbuffer_from_bytes(ForeignBytes(bufferPointer: ptr), $0) }
    }

    // Frees the buffer in place.
    // The buffer must not be used after this is called.
    func deallocate() {
        try! rustCall { ffi_antiphon_uniffi_rustbuffer_free(self, $0) }
    }
}

fileprivate extension ForeignBytes {
    init(bufferPointer: UnsafeBufferPointer<UInt8>) {
        self.init(len: Int32(bufferPointer.count), data: bufferPointer.baseAddress)
    }

    init(rawBufferPointer: UnsafeRawBufferPointer) {
        self.init(
            len: Int32(rawBufferPointer.count),
            data: rawBufferPointer.baseAddress?.assumingMemoryBound(to: UInt8.self)
        )
    }
}

// Converter for `&[u8]` / `[ByRef] bytes` arguments.
//
// Conforms to `FfiConverter` so the compiler enforces the full converter
// method set. Only the scope-bound `lower(_:_body:)` overload is sound —
// zero-copy byte buffers only flow foreign -> Rust, and only in argument
// position. The four protocol-witness methods (`lift`, `lower`, `read`,
// `write`) `fatalError` at runtime if anyone reaches them.
//
// The scope-bound `lower` takes a closure because the `ForeignBytes`
// pointer is only guaranteed valid for the duration of
// `Data.withUnsafeBytes`. Callers must run the full FFI call inside
// the closure body.
fileprivate enum FfiConverterByRefBytes: FfiConverter {
    typealias SwiftType = Data
    typealias FfiType = ForeignBytes

    static func lower<R>(_ value: Data, _ body: (ForeignBytes) throws -> R) rethrows -> R {
        return try value.withUnsafeBytes { rawBuf in
            try body(ForeignBytes(rawBufferPointer: rawBuf))
        }
    }

    static func lower(_ value: Data) -> ForeignBytes {
        fatalError("ByRef bytes cannot use the plain lower: returning ForeignBytes escapes the Data.withUnsafeBytes scope. Use the scope-bound lower(_:_body:) overload instead.")
    }

    static func lift(_ value: ForeignBytes) throws -> Data {
        fatalError("ByRef bytes cannot be lifted: zero-copy &[u8] only flows foreign->Rust")
    }

    static func read(from buf: inout UniffiReader) throws -> Data {
        fatalError("ByRef bytes cannot be read from a buffer: zero-copy &[u8] is only supported in argument position, not nested in records/options/etc.")
    }

    static func write(_ value: Data, into buf: inout [UInt8]) {
        fatalError("ByRef bytes cannot be written to a buffer: zero-copy &[u8] is only supported in argument position, not nested in records/options/etc.")
    }
}

// For every type used in the interface, we provide helper methods for conveniently
// lifting and lowering that type from C-compatible data, and for reading and writing
// values of that type in a buffer.

// Helper classes/extensions that don't change.
// Someday, this will be in a library of its own.

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
fileprivate func readInt<T: FixedWidthInteger>(_ reader: inout UniffiReader) throws -> T {
    try reader.readInt()
}

fileprivate func readDouble(_ reader: inout UniffiReader) throws -> Double {
    Double(bitPattern: try reader.readInt())
}

fileprivate func hasRemaining(_ reader: UniffiReader) -> Bool {
    reader.hasRemaining
}

// Define writer functionality.  Normally this would be defined in a class or
// struct, but we use standalone functions instead in order to make external
// types work.  See the above discussion on Readers for details.

fileprivate func createWriter() -> [UInt8] {
    return []
}

fileprivate func writeBytes<S>(_ writer: inout [UInt8], _ byteArr: S) where S: Sequence, S.Element == UInt8 {
    writer.append(contentsOf: byteArr)
}

// Writes an integer in big-endian order.
//
// Warning: make sure what you are trying to write
// is in the correct type!
fileprivate func writeInt<T: FixedWidthInteger>(_ writer: inout [UInt8], _ value: T) {
    var value = value.bigEndian
    withUnsafeBytes(of: &value) { writer.append(contentsOf: $0) }
}

fileprivate func writeFloat(_ writer: inout [UInt8], _ value: Float) {
    writeInt(&writer, value.bitPattern)
}

fileprivate func writeDouble(_ writer: inout [UInt8], _ value: Double) {
    writeInt(&writer, value.bitPattern)
}

// Protocol for types that transfer other types across the FFI. This is
// analogous to the Rust trait of the same name.
fileprivate protocol FfiConverter {
    associatedtype FfiType
    associatedtype SwiftType

    static func lift(_ value: FfiType) throws -> SwiftType
    static func lower(_ value: SwiftType) -> FfiType
    static func read(from buf: inout UniffiReader) throws -> SwiftType
    static func write(_ value: SwiftType, into buf: inout [UInt8])
}

// Types conforming to `Primitive` pass themselves directly over the FFI.
fileprivate protocol FfiConverterPrimitive: FfiConverter where FfiType == SwiftType { }

extension FfiConverterPrimitive {
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public static func lift(_ value: FfiType) throws -> SwiftType {
        return value
    }

#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public static func lower(_ value: SwiftType) -> FfiType {
        return value
    }
}

// Types conforming to `FfiConverterRustBuffer` lift and lower into a `RustBuffer`.
// Used for complex types where it's hard to write a custom lift/lower.
fileprivate protocol FfiConverterRustBuffer: FfiConverter where FfiType == RustBuffer {}

extension FfiConverterRustBuffer {
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public static func lift(_ buf: RustBuffer) throws -> SwiftType {
        var reader = UniffiReader(buf)
        let value = try read(from: &reader)
        if hasRemaining(reader) {
            throw UniffiInternalError.incompleteData
        }
        buf.deallocate()
        return value
    }

#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public static func lower(_ value: SwiftType) -> RustBuffer {
          var writer = createWriter()
          write(value, into: &writer)
          return RustBuffer(bytes: writer)
    }
}
// An error type for FFI errors. These errors occur at the UniFFI level, not
// the library level.
fileprivate enum UniffiInternalError: LocalizedError {
    case bufferOverflow
    case incompleteData
    case unexpectedOptionalTag
    case unexpectedEnumCase
    case unexpectedNullPointer
    case unexpectedRustCallStatusCode
    case unexpectedRustCallError
    case unexpectedStaleHandle
    case rustPanic(_ message: String)

    public var errorDescription: String? {
        switch self {
        case .bufferOverflow: return "Reading the requested value would read past the end of the buffer"
        case .incompleteData: return "The buffer still has data after lifting its containing value"
        case .unexpectedOptionalTag: return "Unexpected optional tag; should be 0 or 1"
        case .unexpectedEnumCase: return "Raw enum value doesn't match any cases"
        case .unexpectedNullPointer: return "Raw pointer value was null"
        case .unexpectedRustCallStatusCode: return "Unexpected RustCallStatus code"
        case .unexpectedRustCallError: return "CALL_ERROR but no errorClass specified"
        case .unexpectedStaleHandle: return "The object in the handle map has been dropped already"
        case let .rustPanic(message): return message
        }
    }
}

fileprivate extension NSLock {
    func withLock<T>(f: () throws -> T) rethrows -> T {
        self.lock()
        defer { self.unlock() }
        return try f()
    }
}

fileprivate let CALL_SUCCESS: Int8 = 0
fileprivate let CALL_ERROR: Int8 = 1
fileprivate let CALL_UNEXPECTED_ERROR: Int8 = 2
fileprivate let CALL_CANCELLED: Int8 = 3

fileprivate extension RustCallStatus {
    init() {
        self.init(
            code: CALL_SUCCESS,
            errorBuf: RustBuffer.init(
                capacity: 0,
                len: 0,
                data: nil
            )
        )
    }
}

private func rustCall<T>(_ callback: (UnsafeMutablePointer<RustCallStatus>) -> T) throws -> T {
    let neverThrow: ((RustBuffer) throws -> Never)? = nil
    return try makeRustCall(callback, errorHandler: neverThrow)
}

private func rustCallWithError<T, E: Swift.Error>(
    _ errorHandler: @escaping (RustBuffer) throws -> E,
    _ callback: (UnsafeMutablePointer<RustCallStatus>) -> T) throws -> T {
    try makeRustCall(callback, errorHandler: errorHandler)
}

private func makeRustCall<T, E: Swift.Error>(
    _ callback: (UnsafeMutablePointer<RustCallStatus>) -> T,
    errorHandler: ((RustBuffer) throws -> E)?
) throws -> T {
    uniffiEnsureAntiphonUniffiInitialized()
    var callStatus = RustCallStatus.init()
    let returnedVal = callback(&callStatus)
    try uniffiCheckCallStatus(callStatus: callStatus, errorHandler: errorHandler)
    return returnedVal
}

private func uniffiCheckCallStatus<E: Swift.Error>(
    callStatus: RustCallStatus,
    errorHandler: ((RustBuffer) throws -> E)?
) throws {
    switch callStatus.code {
        case CALL_SUCCESS:
            return

        case CALL_ERROR:
            if let errorHandler = errorHandler {
                throw try errorHandler(callStatus.errorBuf)
            } else {
                callStatus.errorBuf.deallocate()
                throw UniffiInternalError.unexpectedRustCallError
            }

        case CALL_UNEXPECTED_ERROR:
            // When the rust code sees a panic, it tries to construct a RustBuffer
            // with the message.  But if that code panics, then it just sends back
            // an empty buffer.
            if callStatus.errorBuf.len > 0 {
                throw UniffiInternalError.rustPanic(try FfiConverterString.lift(callStatus.errorBuf))
            } else {
                callStatus.errorBuf.deallocate()
                throw UniffiInternalError.rustPanic("Rust panic")
            }

        case CALL_CANCELLED:
            fatalError("Cancellation not supported yet")

        default:
            throw UniffiInternalError.unexpectedRustCallStatusCode
    }
}

private func uniffiTraitInterfaceCall<T>(
    callStatus: UnsafeMutablePointer<RustCallStatus>,
    makeCall: () throws -> T,
    writeReturn: (T) -> ()
) {
    do {
        try writeReturn(makeCall())
    } catch let error {
        callStatus.pointee.code = CALL_UNEXPECTED_ERROR
        callStatus.pointee.errorBuf = FfiConverterString.lower(String(describing: error))
    }
}

private func uniffiTraitInterfaceCallWithError<T, E>(
    callStatus: UnsafeMutablePointer<RustCallStatus>,
    makeCall: () throws -> T,
    writeReturn: (T) -> (),
    lowerError: (E) -> RustBuffer
) {
    do {
        try writeReturn(makeCall())
    } catch let error as E {
        callStatus.pointee.code = CALL_ERROR
        callStatus.pointee.errorBuf = lowerError(error)
    } catch {
        callStatus.pointee.code = CALL_UNEXPECTED_ERROR
        callStatus.pointee.errorBuf = FfiConverterString.lower(String(describing: error))
    }
}
// Initial value and increment amount for handles.
// These ensure that SWIFT handles always have the lowest bit set
fileprivate let UNIFFI_HANDLEMAP_INITIAL: UInt64 = 1
fileprivate let UNIFFI_HANDLEMAP_DELTA: UInt64 = 2

fileprivate final class UniffiHandleMap<T>: @unchecked Sendable {
    // All mutation happens with this lock held, which is why we implement @unchecked Sendable.
    private let lock = NSLock()
    private var map: [UInt64: T] = [:]
    private var currentHandle: UInt64 = UNIFFI_HANDLEMAP_INITIAL

    func insert(obj: T) -> UInt64 {
        lock.withLock {
            return doInsert(obj)
        }
    }

    // Low-level insert function, this assumes `lock` is held.
    private func doInsert(_ obj: T) -> UInt64 {
        let handle = currentHandle
        currentHandle += UNIFFI_HANDLEMAP_DELTA
        map[handle] = obj
        return handle
    }

     func get(handle: UInt64) throws -> T {
        try lock.withLock {
            guard let obj = map[handle] else {
                throw UniffiInternalError.unexpectedStaleHandle
            }
            return obj
        }
    }

     func clone(handle: UInt64) throws -> UInt64 {
        try lock.withLock {
            guard let obj = map[handle] else {
                throw UniffiInternalError.unexpectedStaleHandle
            }
            return doInsert(obj)
        }
    }

    @discardableResult
    func remove(handle: UInt64) throws -> T {
        try lock.withLock {
            guard let obj = map.removeValue(forKey: handle) else {
                throw UniffiInternalError.unexpectedStaleHandle
            }
            return obj
        }
    }

    var count: Int {
        get {
            map.count
        }
    }
}

// Public interface members begin here.

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterUInt16: FfiConverterPrimitive {
    typealias FfiType = UInt16
    typealias SwiftType = UInt16

    public static func read(from buf: inout UniffiReader) throws -> UInt16 {
        return try lift(readInt(&buf))
    }

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        writeInt(&buf, lower(value))
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterUInt32: FfiConverterPrimitive {
    typealias FfiType = UInt32
    typealias SwiftType = UInt32

    public static func read(from buf: inout UniffiReader) throws -> UInt32 {
        return try lift(readInt(&buf))
    }

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        writeInt(&buf, lower(value))
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterInt64: FfiConverterPrimitive {
    typealias FfiType = Int64
    typealias SwiftType = Int64

    public static func read(from buf: inout UniffiReader) throws -> Int64 {
        return try lift(readInt(&buf))
    }

    public static func write(_ value: Int64, into buf: inout [UInt8]) {
        writeInt(&buf, lower(value))
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterDouble: FfiConverterPrimitive {
    typealias FfiType = Double
    typealias SwiftType = Double

    public static func read(from buf: inout UniffiReader) throws -> Double {
        return try lift(readDouble(&buf))
    }

    public static func write(_ value: Double, into buf: inout [UInt8]) {
        writeDouble(&buf, lower(value))
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterBool : FfiConverter {
    typealias FfiType = Int8
    typealias SwiftType = Bool

    public static func lift(_ value: Int8) throws -> Bool {
        return value != 0
    }

    public static func lower(_ value: Bool) -> Int8 {
        return value ? 1 : 0
    }

    public static func read(from buf: inout UniffiReader) throws -> Bool {
        return try lift(readInt(&buf))
    }

    public static func write(_ value: Bool, into buf: inout [UInt8]) {
        writeInt(&buf, lower(value))
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterString: FfiConverter {
    typealias SwiftType = String
    typealias FfiType = RustBuffer

    public static func lift(_ value: RustBuffer) throws -> String {
        defer {
            value.deallocate()
        }
        if value.data == nil {
            return String()
        }
        let bytes = UnsafeBufferPointer<UInt8>(start: value.data!, count: Int(value.len))
        // Use Swift's native UTF-8 decoder; `String(bytes:encoding:.utf8)` goes
        // through Foundation's NSString and silently strips a leading U+FEFF BOM.
        // Invalid UTF-8 substitutes U+FFFD instead of trapping (unreachable
        // given Rust's `String` invariant).
        return String(decoding: bytes, as: UTF8.self)
    }

    public static func lower(_ value: String) -> RustBuffer {
        return value.utf8CString.withUnsafeBufferPointer { ptr in
            // The swift string gives us int8_t, we want uint8_t.
            ptr.withMemoryRebound(to: UInt8.self) { ptr in
                // The swift string gives us a trailing null byte, we don't want it.
                let buf = UnsafeBufferPointer(rebasing: ptr.prefix(upTo: ptr.count - 1))
                return RustBuffer.from(buf)
            }
        }
    }

    public static func read(from buf: inout UniffiReader) throws -> String {
        let len: Int32 = try readInt(&buf)
        // See `lift` above for why we avoid Foundation's NSString-backed decoder here.
        return try buf.readString(count: Int(len))
    }

    public static func write(_ value: String, into buf: inout [UInt8]) {
        let len = Int32(value.utf8.count)
        writeInt(&buf, len)
        writeBytes(&buf, value.utf8)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterDuration: FfiConverterRustBuffer {
    typealias SwiftType = TimeInterval

    public static func read(from buf: inout UniffiReader) throws -> TimeInterval {
        let seconds: UInt64 = try readInt(&buf)
        let nanoseconds: UInt32 = try readInt(&buf)
        return Double(seconds) + (Double(nanoseconds) / 1.0e9)
    }

    public static func write(_ value: TimeInterval, into buf: inout [UInt8]) {
        if value.rounded(.down) > Double(Int64.max) {
            fatalError("Duration overflow, exceeds max bounds supported by Uniffi")
        }

        if value < 0 {
            fatalError("Invalid duration, must be non-negative")
        }

        let seconds = UInt64(value)
        let nanoseconds = UInt32((value - Double(seconds)) * 1.0e9)
        writeInt(&buf, seconds)
        writeInt(&buf, nanoseconds)
    }
}

/**
 * A call for one whole response, which is on its way.
 */
protocol NativeCallProtocol: AnyObject, Sendable {
    /**
     * Ends the call and closes its connection. Does nothing once it is over.
     */
    func cancel()

    /**
     * Waits for the response; to be called once.
     *
     * # Errors
     *
     * When the call fails or is cancelled.
     */
    func response() async throws  -> Response
}
/**
 * A call for one whole response, which is on its way.
 */
final class NativeCall: NativeCallProtocol, @unchecked Sendable {
    fileprivate let handle: UInt64

    /// Used to instantiate a [FFIObject] without an actual handle, for fakes in tests, mostly.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public struct NoHandle {
        public init() {}
    }

    // TODO: We'd like this to be `private` but for Swifty reasons,
    // we can't implement `FfiConverter` without making this `required` and we can't
    // make it `required` without making it `public`.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    required public init(unsafeFromHandle handle: UInt64) {
        self.handle = handle
    }

    // This constructor can be used to instantiate a fake object.
    // - Parameter noHandle: Placeholder value so we can have a constructor separate from the default empty one that may be implemented for classes extending [FFIObject].
    //
    // - Warning:
    //     Any object instantiated with this constructor cannot be passed to an actual Rust-backed object. Since there isn't a backing handle the FFI lower functions will crash.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public init(noHandle: NoHandle) {
        self.handle = 0
    }

#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public func uniffiCloneHandle() -> UInt64 {
        return try! rustCall { uniffi_antiphon_uniffi_fn_clone_nativecall(self.handle, $0) }
    }
    // No primary constructor declared for this class.

    deinit {
        if handle == 0 {
            // Mock objects have handle=0 don't try to free them
            return
        }

        try! rustCall { uniffi_antiphon_uniffi_fn_free_nativecall(handle, $0) }
    }

    /**
     * Ends the call and closes its connection. Does nothing once it is over.
     */
func cancel()  {try! rustCall() {
        uniffiCallStatus in
    uniffi_antiphon_uniffi_fn_method_nativecall_cancel(
            self.uniffiCloneHandle(),uniffiCallStatus)
}
}

    /**
     * Waits for the response; to be called once.
     *
     * # Errors
     *
     * When the call fails or is cancelled.
     */
func response()async throws  -> Response  {
    return
        try  await uniffiRustCallAsync(
            rustFutureFunc: {
                uniffi_antiphon_uniffi_fn_method_nativecall_response(
                        self.uniffiCloneHandle()
                )
            },
            pollFunc: ffi_antiphon_uniffi_rust_future_poll_rust_buffer,
            completeFunc: ffi_antiphon_uniffi_rust_future_complete_rust_buffer,
            freeFunc: ffi_antiphon_uniffi_rust_future_free_rust_buffer,
            liftFunc: FfiConverterTypeResponse_lift,
            errorHandler: FfiConverterTypeNativeError_lift
        )
}
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeNativeCall: FfiConverter {
    typealias FfiType = UInt64
    typealias SwiftType = NativeCall

    public static func lift(_ handle: UInt64) throws -> NativeCall {
        return NativeCall(unsafeFromHandle: handle)
    }

    public static func lower(_ value: NativeCall) -> UInt64 {
        return value.uniffiCloneHandle()
    }

    public static func read(from buf: inout UniffiReader) throws -> NativeCall {
        let handle: UInt64 = try readInt(&buf)
        return try lift(handle)
    }

    public static func write(_ value: NativeCall, into buf: inout [UInt8]) {
        writeInt(&buf, lower(value))
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeNativeCall_lift(_ handle: UInt64) throws -> NativeCall {
    return try FfiConverterTypeNativeCall.lift(handle)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeNativeCall_lower(_ value: NativeCall) -> UInt64 {
    return FfiConverterTypeNativeCall.lower(value)
}

/**
 * A client of one server.
 */
protocol NativeClientProtocol: AnyObject, Sendable {
    /**
     * Sends a request for a whole response.
     *
     * # Errors
     *
     * When the request holds JSON that is none.
     */
    func create(request: CreateRequest) throws  -> NativeCall

    /**
     * Sends a request for a streamed response, which is read ahead from now on.
     *
     * # Errors
     *
     * When the request holds JSON that is none.
     */
    func stream(request: CreateRequest) throws  -> NativeStream
}
/**
 * A client of one server.
 */
final class NativeClient: NativeClientProtocol, @unchecked Sendable {
    fileprivate let handle: UInt64

    /// Used to instantiate a [FFIObject] without an actual handle, for fakes in tests, mostly.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public struct NoHandle {
        public init() {}
    }

    // TODO: We'd like this to be `private` but for Swifty reasons,
    // we can't implement `FfiConverter` without making this `required` and we can't
    // make it `required` without making it `public`.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    required public init(unsafeFromHandle handle: UInt64) {
        self.handle = handle
    }

    // This constructor can be used to instantiate a fake object.
    // - Parameter noHandle: Placeholder value so we can have a constructor separate from the default empty one that may be implemented for classes extending [FFIObject].
    //
    // - Warning:
    //     Any object instantiated with this constructor cannot be passed to an actual Rust-backed object. Since there isn't a backing handle the FFI lower functions will crash.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public init(noHandle: NoHandle) {
        self.handle = 0
    }

#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public func uniffiCloneHandle() -> UInt64 {
        return try! rustCall { uniffi_antiphon_uniffi_fn_clone_nativeclient(self.handle, $0) }
    }
    /**
     * Makes a client. It connects with the first call.
     *
     * # Errors
     *
     * When an option is wrong or there is no key.
     */
public convenience init(options: NativeOptions)throws  {
    let handle =
        try rustCallWithError(FfiConverterTypeNativeError_lift) {
        uniffiCallStatus in
    uniffi_antiphon_uniffi_fn_constructor_nativeclient_new(
        FfiConverterTypeNativeOptions_lower(options),uniffiCallStatus)
}
    self.init(unsafeFromHandle: handle)
}

    deinit {
        if handle == 0 {
            // Mock objects have handle=0 don't try to free them
            return
        }

        try! rustCall { uniffi_antiphon_uniffi_fn_free_nativeclient(handle, $0) }
    }

    /**
     * Sends a request for a whole response.
     *
     * # Errors
     *
     * When the request holds JSON that is none.
     */
func create(request: CreateRequest)throws  -> NativeCall  {
    return try  FfiConverterTypeNativeCall_lift(try rustCallWithError(FfiConverterTypeNativeError_lift) {
        uniffiCallStatus in
    uniffi_antiphon_uniffi_fn_method_nativeclient_create(
            self.uniffiCloneHandle(),
        FfiConverterTypeCreateRequest_lower(request),uniffiCallStatus)
})
}

    /**
     * Sends a request for a streamed response, which is read ahead from now on.
     *
     * # Errors
     *
     * When the request holds JSON that is none.
     */
func stream(request: CreateRequest)throws  -> NativeStream  {
    return try  FfiConverterTypeNativeStream_lift(try rustCallWithError(FfiConverterTypeNativeError_lift) {
        uniffiCallStatus in
    uniffi_antiphon_uniffi_fn_method_nativeclient_stream(
            self.uniffiCloneHandle(),
        FfiConverterTypeCreateRequest_lower(request),uniffiCallStatus)
})
}
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeNativeClient: FfiConverter {
    typealias FfiType = UInt64
    typealias SwiftType = NativeClient

    public static func lift(_ handle: UInt64) throws -> NativeClient {
        return NativeClient(unsafeFromHandle: handle)
    }

    public static func lower(_ value: NativeClient) -> UInt64 {
        return value.uniffiCloneHandle()
    }

    public static func read(from buf: inout UniffiReader) throws -> NativeClient {
        let handle: UInt64 = try readInt(&buf)
        return try lift(handle)
    }

    public static func write(_ value: NativeClient, into buf: inout [UInt8]) {
        writeInt(&buf, lower(value))
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeNativeClient_lift(_ handle: UInt64) throws -> NativeClient {
    return try FfiConverterTypeNativeClient.lift(handle)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeNativeClient_lower(_ value: NativeClient) -> UInt64 {
    return FfiConverterTypeNativeClient.lower(value)
}

/**
 * A server on loopback for tests and demos.
 */
protocol NativeMockServerProtocol: AnyObject, Sendable {
    /**
     * Forgets the requests received so far.
     */
    func clearRequests()

    /**
     * Adds a script, or an array of them, to the queue.
     *
     * # Errors
     *
     * When the JSON is not a script; then nothing is added.
     */
    func enqueue(script: String) throws

    /**
     * How many sockets are open, idle ones included.
     */
    func openConnections()  -> UInt32

    /**
     * Everything received so far, in order.
     */
    func requests()  -> [RecordedRequest]

    /**
     * Sets the script that answers every request once the queue is empty; none goes back to the built-in model.
     *
     * # Errors
     *
     * When the JSON is not one script; then the one before stays.
     */
    func setRepeat(script: String?) throws

    /**
     * Sets the pause, in seconds, between two words of the built-in model.
     *
     * # Errors
     *
     * When the pause is negative or not a number.
     */
    func setTokenDelay(delay: Double) throws

    /**
     * Closes every connection and ends the server. What was recorded stays readable.
     */
    func stop()

    /**
     * The base URL to give a client.
     */
    func url()  -> String

    /**
     * Waits, at most `timeout` seconds, until at most `at_most` connections are open; false when time runs out.
     *
     * # Errors
     *
     * When the timeout is negative or not a number, or the system refuses a thread.
     */
    func waitForConnections(atMost: UInt32, timeout: Double) async throws  -> Bool
}
/**
 * A server on loopback for tests and demos.
 */
final class NativeMockServer: NativeMockServerProtocol, @unchecked Sendable {
    fileprivate let handle: UInt64

    /// Used to instantiate a [FFIObject] without an actual handle, for fakes in tests, mostly.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public struct NoHandle {
        public init() {}
    }

    // TODO: We'd like this to be `private` but for Swifty reasons,
    // we can't implement `FfiConverter` without making this `required` and we can't
    // make it `required` without making it `public`.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    required public init(unsafeFromHandle handle: UInt64) {
        self.handle = handle
    }

    // This constructor can be used to instantiate a fake object.
    // - Parameter noHandle: Placeholder value so we can have a constructor separate from the default empty one that may be implemented for classes extending [FFIObject].
    //
    // - Warning:
    //     Any object instantiated with this constructor cannot be passed to an actual Rust-backed object. Since there isn't a backing handle the FFI lower functions will crash.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public init(noHandle: NoHandle) {
        self.handle = 0
    }

#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public func uniffiCloneHandle() -> UInt64 {
        return try! rustCall { uniffi_antiphon_uniffi_fn_clone_nativemockserver(self.handle, $0) }
    }
    /**
     * Starts a server on a free port of 127.0.0.1.
     *
     * # Errors
     *
     * When the system refuses a socket or a thread.
     */
public convenience init()throws  {
    let handle =
        try rustCallWithError(FfiConverterTypeNativeMockError_lift) {
        uniffiCallStatus in
    uniffi_antiphon_uniffi_fn_constructor_nativemockserver_new(uniffiCallStatus)
}
    self.init(unsafeFromHandle: handle)
}

    deinit {
        if handle == 0 {
            // Mock objects have handle=0 don't try to free them
            return
        }

        try! rustCall { uniffi_antiphon_uniffi_fn_free_nativemockserver(handle, $0) }
    }

    /**
     * Forgets the requests received so far.
     */
func clearRequests()  {try! rustCall() {
        uniffiCallStatus in
    uniffi_antiphon_uniffi_fn_method_nativemockserver_clear_requests(
            self.uniffiCloneHandle(),uniffiCallStatus)
}
}

    /**
     * Adds a script, or an array of them, to the queue.
     *
     * # Errors
     *
     * When the JSON is not a script; then nothing is added.
     */
func enqueue(script: String)throws   {try rustCallWithError(FfiConverterTypeNativeMockError_lift) {
        uniffiCallStatus in
    uniffi_antiphon_uniffi_fn_method_nativemockserver_enqueue(
            self.uniffiCloneHandle(),
        FfiConverterString.lower(script),uniffiCallStatus)
}
}

    /**
     * How many sockets are open, idle ones included.
     */
func openConnections() -> UInt32  {
    return try!  FfiConverterUInt32.lift(try! rustCall() {
        uniffiCallStatus in
    uniffi_antiphon_uniffi_fn_method_nativemockserver_open_connections(
            self.uniffiCloneHandle(),uniffiCallStatus)
})
}

    /**
     * Everything received so far, in order.
     */
func requests() -> [RecordedRequest]  {
    return try!  FfiConverterSequenceTypeRecordedRequest.lift(try! rustCall() {
        uniffiCallStatus in
    uniffi_antiphon_uniffi_fn_method_nativemockserver_requests(
            self.uniffiCloneHandle(),uniffiCallStatus)
})
}

    /**
     * Sets the script that answers every request once the queue is empty; none goes back to the built-in model.
     *
     * # Errors
     *
     * When the JSON is not one script; then the one before stays.
     */
func setRepeat(script: String?)throws   {try rustCallWithError(FfiConverterTypeNativeMockError_lift) {
        uniffiCallStatus in
    uniffi_antiphon_uniffi_fn_method_nativemockserver_set_repeat(
            self.uniffiCloneHandle(),
        FfiConverterOptionString.lower(script),uniffiCallStatus)
}
}

    /**
     * Sets the pause, in seconds, between two words of the built-in model.
     *
     * # Errors
     *
     * When the pause is negative or not a number.
     */
func setTokenDelay(delay: Double)throws   {try rustCallWithError(FfiConverterTypeNativeMockError_lift) {
        uniffiCallStatus in
    uniffi_antiphon_uniffi_fn_method_nativemockserver_set_token_delay(
            self.uniffiCloneHandle(),
        FfiConverterDouble.lower(delay),uniffiCallStatus)
}
}

    /**
     * Closes every connection and ends the server. What was recorded stays readable.
     */
func stop()  {try! rustCall() {
        uniffiCallStatus in
    uniffi_antiphon_uniffi_fn_method_nativemockserver_stop(
            self.uniffiCloneHandle(),uniffiCallStatus)
}
}

    /**
     * The base URL to give a client.
     */
func url() -> String  {
    return try!  FfiConverterString.lift(try! rustCall() {
        uniffiCallStatus in
    uniffi_antiphon_uniffi_fn_method_nativemockserver_url(
            self.uniffiCloneHandle(),uniffiCallStatus)
})
}

    /**
     * Waits, at most `timeout` seconds, until at most `at_most` connections are open; false when time runs out.
     *
     * # Errors
     *
     * When the timeout is negative or not a number, or the system refuses a thread.
     */
func waitForConnections(atMost: UInt32, timeout: Double)async throws  -> Bool  {
    return
        try  await uniffiRustCallAsync(
            rustFutureFunc: {
                uniffi_antiphon_uniffi_fn_method_nativemockserver_wait_for_connections(
                        self.uniffiCloneHandle(),FfiConverterUInt32.lower(atMost),FfiConverterDouble.lower(timeout)
                )
            },
            pollFunc: ffi_antiphon_uniffi_rust_future_poll_i8,
            completeFunc: ffi_antiphon_uniffi_rust_future_complete_i8,
            freeFunc: ffi_antiphon_uniffi_rust_future_free_i8,
            liftFunc: FfiConverterBool.lift,
            errorHandler: FfiConverterTypeNativeMockError_lift
        )
}
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeNativeMockServer: FfiConverter {
    typealias FfiType = UInt64
    typealias SwiftType = NativeMockServer

    public static func lift(_ handle: UInt64) throws -> NativeMockServer {
        return NativeMockServer(unsafeFromHandle: handle)
    }

    public static func lower(_ value: NativeMockServer) -> UInt64 {
        return value.uniffiCloneHandle()
    }

    public static func read(from buf: inout UniffiReader) throws -> NativeMockServer {
        let handle: UInt64 = try readInt(&buf)
        return try lift(handle)
    }

    public static func write(_ value: NativeMockServer, into buf: inout [UInt8]) {
        writeInt(&buf, lower(value))
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeNativeMockServer_lift(_ handle: UInt64) throws -> NativeMockServer {
    return try FfiConverterTypeNativeMockServer.lift(handle)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeNativeMockServer_lower(_ value: NativeMockServer) -> UInt64 {
    return FfiConverterTypeNativeMockServer.lower(value)
}

/**
 * A stream that is read in the background; the iterators of the other languages take batches from it.
 */
protocol NativeStreamProtocol: AnyObject, Sendable {
    /**
     * Closes the connection. Does nothing after the end.
     */
    func cancel()

    /**
     * The whole response: reads the events that are left.
     *
     * # Errors
     *
     * The error the stream ended with, if it did not end with a terminal event.
     */
    func finalResponse() async throws  -> Response

    /**
     * Everything that is queued, at most `max` events; waits while there is nothing. Empty at the end.
     *
     * # Errors
     *
     * When the stream ends early; once.
     */
    func nextBatch(max: UInt32) async throws  -> [Event]

    /**
     * Waits until the server has answered.
     *
     * # Errors
     *
     * When the request failed; the first batch gives the same error.
     */
    func opened() async throws

    /**
     * The JSON, as received, of the event that `unread` events of the batch given last come after.
     */
    func rawEvent(unread: UInt32)  -> String?

    /**
     * The server's id of the request, once it has answered.
     */
    func requestId()  -> String?

    /**
     * The response as it is so far, without the last `unread` events of the batch given last.
     */
    func snapshot(unread: UInt32)  -> Response
}
/**
 * A stream that is read in the background; the iterators of the other languages take batches from it.
 */
final class NativeStream: NativeStreamProtocol, @unchecked Sendable {
    fileprivate let handle: UInt64

    /// Used to instantiate a [FFIObject] without an actual handle, for fakes in tests, mostly.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public struct NoHandle {
        public init() {}
    }

    // TODO: We'd like this to be `private` but for Swifty reasons,
    // we can't implement `FfiConverter` without making this `required` and we can't
    // make it `required` without making it `public`.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    required public init(unsafeFromHandle handle: UInt64) {
        self.handle = handle
    }

    // This constructor can be used to instantiate a fake object.
    // - Parameter noHandle: Placeholder value so we can have a constructor separate from the default empty one that may be implemented for classes extending [FFIObject].
    //
    // - Warning:
    //     Any object instantiated with this constructor cannot be passed to an actual Rust-backed object. Since there isn't a backing handle the FFI lower functions will crash.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public init(noHandle: NoHandle) {
        self.handle = 0
    }

#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public func uniffiCloneHandle() -> UInt64 {
        return try! rustCall { uniffi_antiphon_uniffi_fn_clone_nativestream(self.handle, $0) }
    }
    // No primary constructor declared for this class.

    deinit {
        if handle == 0 {
            // Mock objects have handle=0 don't try to free them
            return
        }

        try! rustCall { uniffi_antiphon_uniffi_fn_free_nativestream(handle, $0) }
    }

    /**
     * Closes the connection. Does nothing after the end.
     */
func cancel()  {try! rustCall() {
        uniffiCallStatus in
    uniffi_antiphon_uniffi_fn_method_nativestream_cancel(
            self.uniffiCloneHandle(),uniffiCallStatus)
}
}

    /**
     * The whole response: reads the events that are left.
     *
     * # Errors
     *
     * The error the stream ended with, if it did not end with a terminal event.
     */
func finalResponse()async throws  -> Response  {
    return
        try  await uniffiRustCallAsync(
            rustFutureFunc: {
                uniffi_antiphon_uniffi_fn_method_nativestream_final_response(
                        self.uniffiCloneHandle()
                )
            },
            pollFunc: ffi_antiphon_uniffi_rust_future_poll_rust_buffer,
            completeFunc: ffi_antiphon_uniffi_rust_future_complete_rust_buffer,
            freeFunc: ffi_antiphon_uniffi_rust_future_free_rust_buffer,
            liftFunc: FfiConverterTypeResponse_lift,
            errorHandler: FfiConverterTypeNativeError_lift
        )
}

    /**
     * Everything that is queued, at most `max` events; waits while there is nothing. Empty at the end.
     *
     * # Errors
     *
     * When the stream ends early; once.
     */
func nextBatch(max: UInt32)async throws  -> [Event]  {
    return
        try  await uniffiRustCallAsync(
            rustFutureFunc: {
                uniffi_antiphon_uniffi_fn_method_nativestream_next_batch(
                        self.uniffiCloneHandle(),FfiConverterUInt32.lower(max)
                )
            },
            pollFunc: ffi_antiphon_uniffi_rust_future_poll_rust_buffer,
            completeFunc: ffi_antiphon_uniffi_rust_future_complete_rust_buffer,
            freeFunc: ffi_antiphon_uniffi_rust_future_free_rust_buffer,
            liftFunc: FfiConverterSequenceTypeEvent.lift,
            errorHandler: FfiConverterTypeNativeError_lift
        )
}

    /**
     * Waits until the server has answered.
     *
     * # Errors
     *
     * When the request failed; the first batch gives the same error.
     */
func opened()async throws   {
    return
        try  await uniffiRustCallAsync(
            rustFutureFunc: {
                uniffi_antiphon_uniffi_fn_method_nativestream_opened(
                        self.uniffiCloneHandle()
                )
            },
            pollFunc: ffi_antiphon_uniffi_rust_future_poll_void,
            completeFunc: ffi_antiphon_uniffi_rust_future_complete_void,
            freeFunc: ffi_antiphon_uniffi_rust_future_free_void,
            liftFunc: { $0 },
            errorHandler: FfiConverterTypeNativeError_lift
        )
}

    /**
     * The JSON, as received, of the event that `unread` events of the batch given last come after.
     */
func rawEvent(unread: UInt32) -> String?  {
    return try!  FfiConverterOptionString.lift(try! rustCall() {
        uniffiCallStatus in
    uniffi_antiphon_uniffi_fn_method_nativestream_raw_event(
            self.uniffiCloneHandle(),
        FfiConverterUInt32.lower(unread),uniffiCallStatus)
})
}

    /**
     * The server's id of the request, once it has answered.
     */
func requestId() -> String?  {
    return try!  FfiConverterOptionString.lift(try! rustCall() {
        uniffiCallStatus in
    uniffi_antiphon_uniffi_fn_method_nativestream_request_id(
            self.uniffiCloneHandle(),uniffiCallStatus)
})
}

    /**
     * The response as it is so far, without the last `unread` events of the batch given last.
     */
func snapshot(unread: UInt32) -> Response  {
    return try!  FfiConverterTypeResponse_lift(try! rustCall() {
        uniffiCallStatus in
    uniffi_antiphon_uniffi_fn_method_nativestream_snapshot(
            self.uniffiCloneHandle(),
        FfiConverterUInt32.lower(unread),uniffiCallStatus)
})
}
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeNativeStream: FfiConverter {
    typealias FfiType = UInt64
    typealias SwiftType = NativeStream

    public static func lift(_ handle: UInt64) throws -> NativeStream {
        return NativeStream(unsafeFromHandle: handle)
    }

    public static func lower(_ value: NativeStream) -> UInt64 {
        return value.uniffiCloneHandle()
    }

    public static func read(from buf: inout UniffiReader) throws -> NativeStream {
        let handle: UInt64 = try readInt(&buf)
        return try lift(handle)
    }

    public static func write(_ value: NativeStream, into buf: inout [UInt8]) {
        writeInt(&buf, lower(value))
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeNativeStream_lift(_ handle: UInt64) throws -> NativeStream {
    return try FfiConverterTypeNativeStream.lift(handle)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeNativeStream_lower(_ value: NativeStream) -> UInt64 {
    return FfiConverterTypeNativeStream.lower(value)
}

/**
 * The response is whole.
 */
public struct CompletedEvent: Equatable, Hashable {
    /**
     * The response as it is now.
     */
    public var response: Response
    /**
     * The number of the event in the stream; absent on some gateways.
     */
    public var sequenceNumber: Int64?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        response: Response,
        sequenceNumber: Int64? = nil) {
        self.response = response
        self.sequenceNumber = sequenceNumber
    }
}

#if compiler(>=6)
extension CompletedEvent: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeCompletedEvent: FfiConverterRustBuffer {
    public static func read(from buf: inout UniffiReader) throws -> CompletedEvent {
        return
            try CompletedEvent(
                response: FfiConverterTypeResponse.read(from: &buf),
                sequenceNumber: FfiConverterOptionInt64.read(from: &buf)
        )
    }

    public static func write(_ value: CompletedEvent, into buf: inout [UInt8]) {
        FfiConverterTypeResponse.write(value.response, into: &buf)
        FfiConverterOptionInt64.write(value.sequenceNumber, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeCompletedEvent_lift(_ buf: RustBuffer) throws -> CompletedEvent {
    return try FfiConverterTypeCompletedEvent.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeCompletedEvent_lower(_ value: CompletedEvent) -> RustBuffer {
    return FfiConverterTypeCompletedEvent.lower(value)
}

/**
 * A file in a container that the text draws on.
 */
public struct ContainerFileCitation: Equatable, Hashable {
    /**
     * The id of the container.
     */
    public var containerId: String?
    /**
     * The id of the file.
     */
    public var fileId: String?
    /**
     * The name of the file.
     */
    public var filename: String?
    /**
     * The index of the first character of the citation in the text.
     */
    public var startIndex: Int64?
    /**
     * The index after the last character of the citation in the text.
     */
    public var endIndex: Int64?
    /**
     * Fields this version does not know.
     */
    public var extra: Extra

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        containerId: String? = nil,
        fileId: String? = nil,
        filename: String? = nil,
        startIndex: Int64? = nil,
        endIndex: Int64? = nil,
        extra: Extra = Extra()) {
        self.containerId = containerId
        self.fileId = fileId
        self.filename = filename
        self.startIndex = startIndex
        self.endIndex = endIndex
        self.extra = extra
    }
}

#if compiler(>=6)
extension ContainerFileCitation: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeContainerFileCitation: FfiConverterRustBuffer {
    public static func read(from buf: inout UniffiReader) throws -> ContainerFileCitation {
        return
            try ContainerFileCitation(
                containerId: FfiConverterOptionString.read(from: &buf),
                fileId: FfiConverterOptionString.read(from: &buf),
                filename: FfiConverterOptionString.read(from: &buf),
                startIndex: FfiConverterOptionInt64.read(from: &buf),
                endIndex: FfiConverterOptionInt64.read(from: &buf),
                extra: FfiConverterTypeExtra.read(from: &buf)
        )
    }

    public static func write(_ value: ContainerFileCitation, into buf: inout [UInt8]) {
        FfiConverterOptionString.write(value.containerId, into: &buf)
        FfiConverterOptionString.write(value.fileId, into: &buf)
        FfiConverterOptionString.write(value.filename, into: &buf)
        FfiConverterOptionInt64.write(value.startIndex, into: &buf)
        FfiConverterOptionInt64.write(value.endIndex, into: &buf)
        FfiConverterTypeExtra.write(value.extra, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeContainerFileCitation_lift(_ buf: RustBuffer) throws -> ContainerFileCitation {
    return try FfiConverterTypeContainerFileCitation.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeContainerFileCitation_lower(_ value: ContainerFileCitation) -> RustBuffer {
    return FfiConverterTypeContainerFileCitation.lower(value)
}

/**
 * A part of an item's content was begun.
 */
public struct ContentPartAddedEvent: Equatable, Hashable {
    /**
     * The id of the item.
     */
    public var itemId: String?
    /**
     * The index of the item in the output.
     */
    public var outputIndex: Int64?
    /**
     * The index of the part in the item's content.
     */
    public var contentIndex: Int64?
    /**
     * The part.
     */
    public var part: ContentPart
    /**
     * The number of the event in the stream; absent on some gateways.
     */
    public var sequenceNumber: Int64?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        itemId: String? = nil,
        outputIndex: Int64? = nil,
        contentIndex: Int64? = nil,
        part: ContentPart,
        sequenceNumber: Int64? = nil) {
        self.itemId = itemId
        self.outputIndex = outputIndex
        self.contentIndex = contentIndex
        self.part = part
        self.sequenceNumber = sequenceNumber
    }
}

#if compiler(>=6)
extension ContentPartAddedEvent: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeContentPartAddedEvent: FfiConverterRustBuffer {
    public static func read(from buf: inout UniffiReader) throws -> ContentPartAddedEvent {
        return
            try ContentPartAddedEvent(
                itemId: FfiConverterOptionString.read(from: &buf),
                outputIndex: FfiConverterOptionInt64.read(from: &buf),
                contentIndex: FfiConverterOptionInt64.read(from: &buf),
                part: FfiConverterTypeContentPart.read(from: &buf),
                sequenceNumber: FfiConverterOptionInt64.read(from: &buf)
        )
    }

    public static func write(_ value: ContentPartAddedEvent, into buf: inout [UInt8]) {
        FfiConverterOptionString.write(value.itemId, into: &buf)
        FfiConverterOptionInt64.write(value.outputIndex, into: &buf)
        FfiConverterOptionInt64.write(value.contentIndex, into: &buf)
        FfiConverterTypeContentPart.write(value.part, into: &buf)
        FfiConverterOptionInt64.write(value.sequenceNumber, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeContentPartAddedEvent_lift(_ buf: RustBuffer) throws -> ContentPartAddedEvent {
    return try FfiConverterTypeContentPartAddedEvent.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeContentPartAddedEvent_lower(_ value: ContentPartAddedEvent) -> RustBuffer {
    return FfiConverterTypeContentPartAddedEvent.lower(value)
}

/**
 * A part of an item's content is whole; it replaces what was accumulated for it.
 */
public struct ContentPartDoneEvent: Equatable, Hashable {
    /**
     * The id of the item.
     */
    public var itemId: String?
    /**
     * The index of the item in the output.
     */
    public var outputIndex: Int64?
    /**
     * The index of the part in the item's content.
     */
    public var contentIndex: Int64?
    /**
     * The part.
     */
    public var part: ContentPart
    /**
     * The number of the event in the stream; absent on some gateways.
     */
    public var sequenceNumber: Int64?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        itemId: String? = nil,
        outputIndex: Int64? = nil,
        contentIndex: Int64? = nil,
        part: ContentPart,
        sequenceNumber: Int64? = nil) {
        self.itemId = itemId
        self.outputIndex = outputIndex
        self.contentIndex = contentIndex
        self.part = part
        self.sequenceNumber = sequenceNumber
    }
}

#if compiler(>=6)
extension ContentPartDoneEvent: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeContentPartDoneEvent: FfiConverterRustBuffer {
    public static func read(from buf: inout UniffiReader) throws -> ContentPartDoneEvent {
        return
            try ContentPartDoneEvent(
                itemId: FfiConverterOptionString.read(from: &buf),
                outputIndex: FfiConverterOptionInt64.read(from: &buf),
                contentIndex: FfiConverterOptionInt64.read(from: &buf),
                part: FfiConverterTypeContentPart.read(from: &buf),
                sequenceNumber: FfiConverterOptionInt64.read(from: &buf)
        )
    }

    public static func write(_ value: ContentPartDoneEvent, into buf: inout [UInt8]) {
        FfiConverterOptionString.write(value.itemId, into: &buf)
        FfiConverterOptionInt64.write(value.outputIndex, into: &buf)
        FfiConverterOptionInt64.write(value.contentIndex, into: &buf)
        FfiConverterTypeContentPart.write(value.part, into: &buf)
        FfiConverterOptionInt64.write(value.sequenceNumber, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeContentPartDoneEvent_lift(_ buf: RustBuffer) throws -> ContentPartDoneEvent {
    return try FfiConverterTypeContentPartDoneEvent.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeContentPartDoneEvent_lower(_ value: ContentPartDoneEvent) -> RustBuffer {
    return FfiConverterTypeContentPartDoneEvent.lower(value)
}

/**
 * A request for a response: `POST /responses`.
 *
 * Every field may be left out; what a server needs, it says. Fields this version does not know go
 * into `extra_body` and are sent as they are.
 */
public struct CreateRequest: Equatable, Hashable {
    /**
     * The model to ask.
     */
    public var model: String?
    /**
     * What to answer: text, or items.
     */
    public var input: Input?
    /**
     * Instructions for the model, ahead of the input.
     */
    public var instructions: String?
    /**
     * Whether to make the response in the background.
     */
    public var background: Bool?
    /**
     * What to include beyond the usual, such as `reasoning.encrypted_content`.
     */
    public var include: [String]?
    /**
     * The most tokens that the output may have, reasoning included.
     */
    public var maxOutputTokens: Int64?
    /**
     * The most calls of built-in tools.
     */
    public var maxToolCalls: Int64?
    /**
     * Up to 16 pairs of text to attach; names up to 64 characters, values up to 512.
     */
    public var metadata: [String: String]?
    /**
     * Whether the model may call several tools at once. The server's default is true.
     */
    public var parallelToolCalls: Bool?
    /**
     * The response to continue.
     */
    public var previousResponseId: String?
    /**
     * A key by which the server may find a cached prompt.
     */
    public var promptCacheKey: String?
    /**
     * How the model is to reason.
     */
    public var reasoning: Reasoning?
    /**
     * A stable identifier of the end user, for abuse detection.
     */
    public var safetyIdentifier: String?
    /**
     * The tier to be served by: `auto`, `default`, `flex`, `priority`, …
     */
    public var serviceTier: String?
    /**
     * Whether the server stores the response. The server's default is true.
     */
    public var store: Bool?
    /**
     * The sampling temperature, 0 to 2.
     */
    public var temperature: Double?
    /**
     * The form of the text.
     */
    public var text: TextConfig?
    /**
     * How tools are to be chosen.
     */
    public var toolChoice: ToolChoice?
    /**
     * The tools to offer.
     */
    public var tools: [Tool]?
    /**
     * How many of the most likely tokens to give at each place, 0 to 20.
     */
    public var topLogprobs: Int64?
    /**
     * The share of probability to sample tokens from, 0 to 1.
     */
    public var topP: Double?
    /**
     * What happens to input that is too long: `auto` or `disabled`.
     */
    public var truncation: String?
    /**
     * The end user; replaced by `safety_identifier`.
     */
    public var user: String?
    /**
     * Parameters this version does not know, merged into the body as they are.
     */
    public var extraBody: Extra

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        model: String? = nil,
        input: Input? = nil,
        instructions: String? = nil,
        background: Bool? = nil,
        include: [String]? = nil,
        maxOutputTokens: Int64? = nil,
        maxToolCalls: Int64? = nil,
        metadata: [String: String]? = nil,
        parallelToolCalls: Bool? = nil,
        previousResponseId: String? = nil,
        promptCacheKey: String? = nil,
        reasoning: Reasoning? = nil,
        safetyIdentifier: String? = nil,
        serviceTier: String? = nil,
        store: Bool? = nil,
        temperature: Double? = nil,
        text: TextConfig? = nil,
        toolChoice: ToolChoice? = nil,
        tools: [Tool]? = nil,
        topLogprobs: Int64? = nil,
        topP: Double? = nil,
        truncation: String? = nil,
        user: String? = nil,
        extraBody: Extra = Extra()) {
        self.model = model
        self.input = input
        self.instructions = instructions
        self.background = background
        self.include = include
        self.maxOutputTokens = maxOutputTokens
        self.maxToolCalls = maxToolCalls
        self.metadata = metadata
        self.parallelToolCalls = parallelToolCalls
        self.previousResponseId = previousResponseId
        self.promptCacheKey = promptCacheKey
        self.reasoning = reasoning
        self.safetyIdentifier = safetyIdentifier
        self.serviceTier = serviceTier
        self.store = store
        self.temperature = temperature
        self.text = text
        self.toolChoice = toolChoice
        self.tools = tools
        self.topLogprobs = topLogprobs
        self.topP = topP
        self.truncation = truncation
        self.user = user
        self.extraBody = extraBody
    }
}

#if compiler(>=6)
extension CreateRequest: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeCreateRequest: FfiConverterRustBuffer {
    public static func read(from buf: inout UniffiReader) throws -> CreateRequest {
        return
            try CreateRequest(
                model: FfiConverterOptionString.read(from: &buf),
                input: FfiConverterOptionTypeInput.read(from: &buf),
                instructions: FfiConverterOptionString.read(from: &buf),
                background: FfiConverterOptionBool.read(from: &buf),
                include: FfiConverterOptionSequenceString.read(from: &buf),
                maxOutputTokens: FfiConverterOptionInt64.read(from: &buf),
                maxToolCalls: FfiConverterOptionInt64.read(from: &buf),
                metadata: FfiConverterOptionDictionaryStringString.read(from: &buf),
                parallelToolCalls: FfiConverterOptionBool.read(from: &buf),
                previousResponseId: FfiConverterOptionString.read(from: &buf),
                promptCacheKey: FfiConverterOptionString.read(from: &buf),
                reasoning: FfiConverterOptionTypeReasoning.read(from: &buf),
                safetyIdentifier: FfiConverterOptionString.read(from: &buf),
                serviceTier: FfiConverterOptionString.read(from: &buf),
                store: FfiConverterOptionBool.read(from: &buf),
                temperature: FfiConverterOptionDouble.read(from: &buf),
                text: FfiConverterOptionTypeTextConfig.read(from: &buf),
                toolChoice: FfiConverterOptionTypeToolChoice.read(from: &buf),
                tools: FfiConverterOptionSequenceTypeTool.read(from: &buf),
                topLogprobs: FfiConverterOptionInt64.read(from: &buf),
                topP: FfiConverterOptionDouble.read(from: &buf),
                truncation: FfiConverterOptionString.read(from: &buf),
                user: FfiConverterOptionString.read(from: &buf),
                extraBody: FfiConverterTypeExtra.read(from: &buf)
        )
    }

    public static func write(_ value: CreateRequest, into buf: inout [UInt8]) {
        FfiConverterOptionString.write(value.model, into: &buf)
        FfiConverterOptionTypeInput.write(value.input, into: &buf)
        FfiConverterOptionString.write(value.instructions, into: &buf)
        FfiConverterOptionBool.write(value.background, into: &buf)
        FfiConverterOptionSequenceString.write(value.include, into: &buf)
        FfiConverterOptionInt64.write(value.maxOutputTokens, into: &buf)
        FfiConverterOptionInt64.write(value.maxToolCalls, into: &buf)
        FfiConverterOptionDictionaryStringString.write(value.metadata, into: &buf)
        FfiConverterOptionBool.write(value.parallelToolCalls, into: &buf)
        FfiConverterOptionString.write(value.previousResponseId, into: &buf)
        FfiConverterOptionString.write(value.promptCacheKey, into: &buf)
        FfiConverterOptionTypeReasoning.write(value.reasoning, into: &buf)
        FfiConverterOptionString.write(value.safetyIdentifier, into: &buf)
        FfiConverterOptionString.write(value.serviceTier, into: &buf)
        FfiConverterOptionBool.write(value.store, into: &buf)
        FfiConverterOptionDouble.write(value.temperature, into: &buf)
        FfiConverterOptionTypeTextConfig.write(value.text, into: &buf)
        FfiConverterOptionTypeToolChoice.write(value.toolChoice, into: &buf)
        FfiConverterOptionSequenceTypeTool.write(value.tools, into: &buf)
        FfiConverterOptionInt64.write(value.topLogprobs, into: &buf)
        FfiConverterOptionDouble.write(value.topP, into: &buf)
        FfiConverterOptionString.write(value.truncation, into: &buf)
        FfiConverterOptionString.write(value.user, into: &buf)
        FfiConverterTypeExtra.write(value.extraBody, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeCreateRequest_lift(_ buf: RustBuffer) throws -> CreateRequest {
    return try FfiConverterTypeCreateRequest.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeCreateRequest_lower(_ value: CreateRequest) -> RustBuffer {
    return FfiConverterTypeCreateRequest.lower(value)
}

/**
 * The response was made.
 */
public struct CreatedEvent: Equatable, Hashable {
    /**
     * The response as it is now.
     */
    public var response: Response
    /**
     * The number of the event in the stream; absent on some gateways.
     */
    public var sequenceNumber: Int64?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        response: Response,
        sequenceNumber: Int64? = nil) {
        self.response = response
        self.sequenceNumber = sequenceNumber
    }
}

#if compiler(>=6)
extension CreatedEvent: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeCreatedEvent: FfiConverterRustBuffer {
    public static func read(from buf: inout UniffiReader) throws -> CreatedEvent {
        return
            try CreatedEvent(
                response: FfiConverterTypeResponse.read(from: &buf),
                sequenceNumber: FfiConverterOptionInt64.read(from: &buf)
        )
    }

    public static func write(_ value: CreatedEvent, into buf: inout [UInt8]) {
        FfiConverterTypeResponse.write(value.response, into: &buf)
        FfiConverterOptionInt64.write(value.sequenceNumber, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeCreatedEvent_lift(_ buf: RustBuffer) throws -> CreatedEvent {
    return try FfiConverterTypeCreatedEvent.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeCreatedEvent_lower(_ value: CreatedEvent) -> RustBuffer {
    return FfiConverterTypeCreatedEvent.lower(value)
}

/**
 * What is known about a failed call; what does not apply is absent.
 */
public struct ErrorDetails: Equatable, Hashable {
    /**
     * What kind of error it is.
     */
    public var kind: ErrorKind
    /**
     * What happened, to which request, and what to do.
     */
    public var reason: String
    /**
     * The HTTP status, for errors that the server answered with.
     */
    public var status: UInt16?
    /**
     * The server's code for programs, such as `invalid_api_key`.
     */
    public var code: String?
    /**
     * The server's kind of error, such as `invalid_request_error`.
     */
    public var errorType: String?
    /**
     * The parameter that the server found wrong.
     */
    public var param: String?
    /**
     * The server's id of the request, to be given to its support.
     */
    public var requestId: String?
    /**
     * How long the server asked to wait before the next attempt.
     */
    public var retryAfter: TimeInterval?
    /**
     * How many attempts were made, the last one included.
     */
    public var attempts: UInt32?
    /**
     * The path of the bad field of a request, such as `tools[0].parameters`.
     */
    public var path: String?
    /**
     * The clock that ran out on a stream.
     */
    public var timeout: StreamClock?
    /**
     * The number of the last event that came, for a stream that ended early.
     */
    public var lastSequenceNumber: Int64?
    /**
     * What had been received of the response when the stream ended.
     */
    public var partialResponse: Response?
    /**
     * The body of the server's answer: JSON, or text as a JSON string.
     */
    public var body: Json?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        kind: ErrorKind,
        reason: String,
        status: UInt16? = nil,
        code: String? = nil,
        errorType: String? = nil,
        param: String? = nil,
        requestId: String? = nil,
        retryAfter: TimeInterval? = nil,
        attempts: UInt32? = nil,
        path: String? = nil,
        timeout: StreamClock? = nil,
        lastSequenceNumber: Int64? = nil,
        partialResponse: Response? = nil,
        body: Json? = nil) {
        self.kind = kind
        self.reason = reason
        self.status = status
        self.code = code
        self.errorType = errorType
        self.param = param
        self.requestId = requestId
        self.retryAfter = retryAfter
        self.attempts = attempts
        self.path = path
        self.timeout = timeout
        self.lastSequenceNumber = lastSequenceNumber
        self.partialResponse = partialResponse
        self.body = body
    }
}

#if compiler(>=6)
extension ErrorDetails: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeErrorDetails: FfiConverterRustBuffer {
    public static func read(from buf: inout UniffiReader) throws -> ErrorDetails {
        return
            try ErrorDetails(
                kind: FfiConverterTypeErrorKind.read(from: &buf),
                reason: FfiConverterString.read(from: &buf),
                status: FfiConverterOptionUInt16.read(from: &buf),
                code: FfiConverterOptionString.read(from: &buf),
                errorType: FfiConverterOptionString.read(from: &buf),
                param: FfiConverterOptionString.read(from: &buf),
                requestId: FfiConverterOptionString.read(from: &buf),
                retryAfter: FfiConverterOptionDuration.read(from: &buf),
                attempts: FfiConverterOptionUInt32.read(from: &buf),
                path: FfiConverterOptionString.read(from: &buf),
                timeout: FfiConverterOptionTypeStreamClock.read(from: &buf),
                lastSequenceNumber: FfiConverterOptionInt64.read(from: &buf),
                partialResponse: FfiConverterOptionTypeResponse.read(from: &buf),
                body: FfiConverterOptionTypeJson.read(from: &buf)
        )
    }

    public static func write(_ value: ErrorDetails, into buf: inout [UInt8]) {
        FfiConverterTypeErrorKind.write(value.kind, into: &buf)
        FfiConverterString.write(value.reason, into: &buf)
        FfiConverterOptionUInt16.write(value.status, into: &buf)
        FfiConverterOptionString.write(value.code, into: &buf)
        FfiConverterOptionString.write(value.errorType, into: &buf)
        FfiConverterOptionString.write(value.param, into: &buf)
        FfiConverterOptionString.write(value.requestId, into: &buf)
        FfiConverterOptionDuration.write(value.retryAfter, into: &buf)
        FfiConverterOptionUInt32.write(value.attempts, into: &buf)
        FfiConverterOptionString.write(value.path, into: &buf)
        FfiConverterOptionTypeStreamClock.write(value.timeout, into: &buf)
        FfiConverterOptionInt64.write(value.lastSequenceNumber, into: &buf)
        FfiConverterOptionTypeResponse.write(value.partialResponse, into: &buf)
        FfiConverterOptionTypeJson.write(value.body, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeErrorDetails_lift(_ buf: RustBuffer) throws -> ErrorDetails {
    return try FfiConverterTypeErrorDetails.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeErrorDetails_lower(_ value: ErrorDetails) -> RustBuffer {
    return FfiConverterTypeErrorDetails.lower(value)
}

/**
 * The server gave up. Servers nest the fields in `error` or not; they are read either way and written flat.
 */
public struct ErrorEvent: Equatable, Hashable {
    /**
     * A code for programs, such as `rate_limit_exceeded`.
     */
    public var code: String?
    /**
     * A message for people.
     */
    public var message: String
    /**
     * The parameter that was wrong.
     */
    public var param: String?
    /**
     * The kind of error, such as `invalid_request_error`: the `type` of a nested error.
     */
    public var errorType: String?
    /**
     * The HTTP status the error stands for, sent over WebSocket and by some gateways.
     */
    public var status: Int64?
    /**
     * The number of the event in the stream; absent on some gateways.
     */
    public var sequenceNumber: Int64?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        code: String? = nil,
        message: String = "",
        param: String? = nil,
        errorType: String? = nil,
        status: Int64? = nil,
        sequenceNumber: Int64? = nil) {
        self.code = code
        self.message = message
        self.param = param
        self.errorType = errorType
        self.status = status
        self.sequenceNumber = sequenceNumber
    }
}

#if compiler(>=6)
extension ErrorEvent: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeErrorEvent: FfiConverterRustBuffer {
    public static func read(from buf: inout UniffiReader) throws -> ErrorEvent {
        return
            try ErrorEvent(
                code: FfiConverterOptionString.read(from: &buf),
                message: FfiConverterString.read(from: &buf),
                param: FfiConverterOptionString.read(from: &buf),
                errorType: FfiConverterOptionString.read(from: &buf),
                status: FfiConverterOptionInt64.read(from: &buf),
                sequenceNumber: FfiConverterOptionInt64.read(from: &buf)
        )
    }

    public static func write(_ value: ErrorEvent, into buf: inout [UInt8]) {
        FfiConverterOptionString.write(value.code, into: &buf)
        FfiConverterString.write(value.message, into: &buf)
        FfiConverterOptionString.write(value.param, into: &buf)
        FfiConverterOptionString.write(value.errorType, into: &buf)
        FfiConverterOptionInt64.write(value.status, into: &buf)
        FfiConverterOptionInt64.write(value.sequenceNumber, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeErrorEvent_lift(_ buf: RustBuffer) throws -> ErrorEvent {
    return try FfiConverterTypeErrorEvent.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeErrorEvent_lower(_ value: ErrorEvent) -> RustBuffer {
    return FfiConverterTypeErrorEvent.lower(value)
}

/**
 * The response failed, see its `error`.
 */
public struct FailedEvent: Equatable, Hashable {
    /**
     * The response as it is now.
     */
    public var response: Response
    /**
     * The number of the event in the stream; absent on some gateways.
     */
    public var sequenceNumber: Int64?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        response: Response,
        sequenceNumber: Int64? = nil) {
        self.response = response
        self.sequenceNumber = sequenceNumber
    }
}

#if compiler(>=6)
extension FailedEvent: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeFailedEvent: FfiConverterRustBuffer {
    public static func read(from buf: inout UniffiReader) throws -> FailedEvent {
        return
            try FailedEvent(
                response: FfiConverterTypeResponse.read(from: &buf),
                sequenceNumber: FfiConverterOptionInt64.read(from: &buf)
        )
    }

    public static func write(_ value: FailedEvent, into buf: inout [UInt8]) {
        FfiConverterTypeResponse.write(value.response, into: &buf)
        FfiConverterOptionInt64.write(value.sequenceNumber, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeFailedEvent_lift(_ buf: RustBuffer) throws -> FailedEvent {
    return try FfiConverterTypeFailedEvent.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeFailedEvent_lower(_ value: FailedEvent) -> RustBuffer {
    return FfiConverterTypeFailedEvent.lower(value)
}

/**
 * A file that the text draws on.
 */
public struct FileCitation: Equatable, Hashable {
    /**
     * The id of the file.
     */
    public var fileId: String?
    /**
     * The name of the file.
     */
    public var filename: String?
    /**
     * The index of the file in the list of files.
     */
    public var index: Int64?
    /**
     * Fields this version does not know.
     */
    public var extra: Extra

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        fileId: String? = nil,
        filename: String? = nil,
        index: Int64? = nil,
        extra: Extra = Extra()) {
        self.fileId = fileId
        self.filename = filename
        self.index = index
        self.extra = extra
    }
}

#if compiler(>=6)
extension FileCitation: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeFileCitation: FfiConverterRustBuffer {
    public static func read(from buf: inout UniffiReader) throws -> FileCitation {
        return
            try FileCitation(
                fileId: FfiConverterOptionString.read(from: &buf),
                filename: FfiConverterOptionString.read(from: &buf),
                index: FfiConverterOptionInt64.read(from: &buf),
                extra: FfiConverterTypeExtra.read(from: &buf)
        )
    }

    public static func write(_ value: FileCitation, into buf: inout [UInt8]) {
        FfiConverterOptionString.write(value.fileId, into: &buf)
        FfiConverterOptionString.write(value.filename, into: &buf)
        FfiConverterOptionInt64.write(value.index, into: &buf)
        FfiConverterTypeExtra.write(value.extra, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeFileCitation_lift(_ buf: RustBuffer) throws -> FileCitation {
    return try FfiConverterTypeFileCitation.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeFileCitation_lower(_ value: FileCitation) -> RustBuffer {
    return FfiConverterTypeFileCitation.lower(value)
}

/**
 * A path to a file.
 */
public struct FilePath: Equatable, Hashable {
    /**
     * The id of the file.
     */
    public var fileId: String?
    /**
     * The index of the file in the list of files.
     */
    public var index: Int64?
    /**
     * Fields this version does not know.
     */
    public var extra: Extra

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        fileId: String? = nil,
        index: Int64? = nil,
        extra: Extra = Extra()) {
        self.fileId = fileId
        self.index = index
        self.extra = extra
    }
}

#if compiler(>=6)
extension FilePath: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeFilePath: FfiConverterRustBuffer {
    public static func read(from buf: inout UniffiReader) throws -> FilePath {
        return
            try FilePath(
                fileId: FfiConverterOptionString.read(from: &buf),
                index: FfiConverterOptionInt64.read(from: &buf),
                extra: FfiConverterTypeExtra.read(from: &buf)
        )
    }

    public static func write(_ value: FilePath, into buf: inout [UInt8]) {
        FfiConverterOptionString.write(value.fileId, into: &buf)
        FfiConverterOptionInt64.write(value.index, into: &buf)
        FfiConverterTypeExtra.write(value.extra, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeFilePath_lift(_ buf: RustBuffer) throws -> FilePath {
    return try FfiConverterTypeFilePath.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeFilePath_lower(_ value: FilePath) -> RustBuffer {
    return FfiConverterTypeFilePath.lower(value)
}

/**
 * A piece of a function call's arguments.
 */
public struct FunctionCallArgumentsDeltaEvent: Equatable, Hashable {
    /**
     * The id of the item.
     */
    public var itemId: String?
    /**
     * The index of the item in the output.
     */
    public var outputIndex: Int64?
    /**
     * The JSON text to append.
     */
    public var delta: String
    /**
     * The number of the event in the stream; absent on some gateways.
     */
    public var sequenceNumber: Int64?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        itemId: String? = nil,
        outputIndex: Int64? = nil,
        delta: String = "",
        sequenceNumber: Int64? = nil) {
        self.itemId = itemId
        self.outputIndex = outputIndex
        self.delta = delta
        self.sequenceNumber = sequenceNumber
    }
}

#if compiler(>=6)
extension FunctionCallArgumentsDeltaEvent: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeFunctionCallArgumentsDeltaEvent: FfiConverterRustBuffer {
    public static func read(from buf: inout UniffiReader) throws -> FunctionCallArgumentsDeltaEvent {
        return
            try FunctionCallArgumentsDeltaEvent(
                itemId: FfiConverterOptionString.read(from: &buf),
                outputIndex: FfiConverterOptionInt64.read(from: &buf),
                delta: FfiConverterString.read(from: &buf),
                sequenceNumber: FfiConverterOptionInt64.read(from: &buf)
        )
    }

    public static func write(_ value: FunctionCallArgumentsDeltaEvent, into buf: inout [UInt8]) {
        FfiConverterOptionString.write(value.itemId, into: &buf)
        FfiConverterOptionInt64.write(value.outputIndex, into: &buf)
        FfiConverterString.write(value.delta, into: &buf)
        FfiConverterOptionInt64.write(value.sequenceNumber, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeFunctionCallArgumentsDeltaEvent_lift(_ buf: RustBuffer) throws -> FunctionCallArgumentsDeltaEvent {
    return try FfiConverterTypeFunctionCallArgumentsDeltaEvent.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeFunctionCallArgumentsDeltaEvent_lower(_ value: FunctionCallArgumentsDeltaEvent) -> RustBuffer {
    return FfiConverterTypeFunctionCallArgumentsDeltaEvent.lower(value)
}

/**
 * The arguments of a function call are whole.
 */
public struct FunctionCallArgumentsDoneEvent: Equatable, Hashable {
    /**
     * The id of the item.
     */
    public var itemId: String?
    /**
     * The index of the item in the output.
     */
    public var outputIndex: Int64?
    /**
     * The name of the function; absent in newer versions of the API.
     */
    public var name: String?
    /**
     * The id that the output of the call must name; sent by few servers.
     */
    public var callId: String?
    /**
     * The whole arguments as JSON text.
     */
    public var arguments: String
    /**
     * The number of the event in the stream; absent on some gateways.
     */
    public var sequenceNumber: Int64?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        itemId: String? = nil,
        outputIndex: Int64? = nil,
        name: String? = nil,
        callId: String? = nil,
        arguments: String = "",
        sequenceNumber: Int64? = nil) {
        self.itemId = itemId
        self.outputIndex = outputIndex
        self.name = name
        self.callId = callId
        self.arguments = arguments
        self.sequenceNumber = sequenceNumber
    }
}

#if compiler(>=6)
extension FunctionCallArgumentsDoneEvent: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeFunctionCallArgumentsDoneEvent: FfiConverterRustBuffer {
    public static func read(from buf: inout UniffiReader) throws -> FunctionCallArgumentsDoneEvent {
        return
            try FunctionCallArgumentsDoneEvent(
                itemId: FfiConverterOptionString.read(from: &buf),
                outputIndex: FfiConverterOptionInt64.read(from: &buf),
                name: FfiConverterOptionString.read(from: &buf),
                callId: FfiConverterOptionString.read(from: &buf),
                arguments: FfiConverterString.read(from: &buf),
                sequenceNumber: FfiConverterOptionInt64.read(from: &buf)
        )
    }

    public static func write(_ value: FunctionCallArgumentsDoneEvent, into buf: inout [UInt8]) {
        FfiConverterOptionString.write(value.itemId, into: &buf)
        FfiConverterOptionInt64.write(value.outputIndex, into: &buf)
        FfiConverterOptionString.write(value.name, into: &buf)
        FfiConverterOptionString.write(value.callId, into: &buf)
        FfiConverterString.write(value.arguments, into: &buf)
        FfiConverterOptionInt64.write(value.sequenceNumber, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeFunctionCallArgumentsDoneEvent_lift(_ buf: RustBuffer) throws -> FunctionCallArgumentsDoneEvent {
    return try FfiConverterTypeFunctionCallArgumentsDoneEvent.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeFunctionCallArgumentsDoneEvent_lower(_ value: FunctionCallArgumentsDoneEvent) -> RustBuffer {
    return FfiConverterTypeFunctionCallArgumentsDoneEvent.lower(value)
}

/**
 * A call of one of the caller's functions.
 */
public struct FunctionCallItem: Equatable, Hashable {
    /**
     * The id of the item.
     */
    public var id: String?
    /**
     * How far the item is.
     */
    public var status: ItemStatus?
    /**
     * The id that the output of the call must name.
     */
    public var callId: String?
    /**
     * The name of the function.
     */
    public var name: String
    /**
     * The arguments as JSON text, as the model wrote it: it may be broken.
     */
    public var arguments: String
    /**
     * Fields this version does not know.
     */
    public var extra: Extra

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        id: String? = nil,
        status: ItemStatus? = nil,
        callId: String? = nil,
        name: String = "",
        arguments: String = "",
        extra: Extra = Extra()) {
        self.id = id
        self.status = status
        self.callId = callId
        self.name = name
        self.arguments = arguments
        self.extra = extra
    }
}

#if compiler(>=6)
extension FunctionCallItem: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeFunctionCallItem: FfiConverterRustBuffer {
    public static func read(from buf: inout UniffiReader) throws -> FunctionCallItem {
        return
            try FunctionCallItem(
                id: FfiConverterOptionString.read(from: &buf),
                status: FfiConverterOptionTypeItemStatus.read(from: &buf),
                callId: FfiConverterOptionString.read(from: &buf),
                name: FfiConverterString.read(from: &buf),
                arguments: FfiConverterString.read(from: &buf),
                extra: FfiConverterTypeExtra.read(from: &buf)
        )
    }

    public static func write(_ value: FunctionCallItem, into buf: inout [UInt8]) {
        FfiConverterOptionString.write(value.id, into: &buf)
        FfiConverterOptionTypeItemStatus.write(value.status, into: &buf)
        FfiConverterOptionString.write(value.callId, into: &buf)
        FfiConverterString.write(value.name, into: &buf)
        FfiConverterString.write(value.arguments, into: &buf)
        FfiConverterTypeExtra.write(value.extra, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeFunctionCallItem_lift(_ buf: RustBuffer) throws -> FunctionCallItem {
    return try FfiConverterTypeFunctionCallItem.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeFunctionCallItem_lower(_ value: FunctionCallItem) -> RustBuffer {
    return FfiConverterTypeFunctionCallItem.lower(value)
}

/**
 * The output of a function call.
 */
public struct FunctionCallOutputItem: Equatable, Hashable {
    /**
     * The id of the item.
     */
    public var id: String?
    /**
     * How far the item is.
     */
    public var status: ItemStatus?
    /**
     * The id of the call.
     */
    public var callId: String?
    /**
     * What the function gave.
     */
    public var output: ToolOutput
    /**
     * Fields this version does not know.
     */
    public var extra: Extra

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        id: String? = nil,
        status: ItemStatus? = nil,
        callId: String? = nil,
        output: ToolOutput,
        extra: Extra = Extra()) {
        self.id = id
        self.status = status
        self.callId = callId
        self.output = output
        self.extra = extra
    }
}

#if compiler(>=6)
extension FunctionCallOutputItem: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeFunctionCallOutputItem: FfiConverterRustBuffer {
    public static func read(from buf: inout UniffiReader) throws -> FunctionCallOutputItem {
        return
            try FunctionCallOutputItem(
                id: FfiConverterOptionString.read(from: &buf),
                status: FfiConverterOptionTypeItemStatus.read(from: &buf),
                callId: FfiConverterOptionString.read(from: &buf),
                output: FfiConverterTypeToolOutput.read(from: &buf),
                extra: FfiConverterTypeExtra.read(from: &buf)
        )
    }

    public static func write(_ value: FunctionCallOutputItem, into buf: inout [UInt8]) {
        FfiConverterOptionString.write(value.id, into: &buf)
        FfiConverterOptionTypeItemStatus.write(value.status, into: &buf)
        FfiConverterOptionString.write(value.callId, into: &buf)
        FfiConverterTypeToolOutput.write(value.output, into: &buf)
        FfiConverterTypeExtra.write(value.extra, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeFunctionCallOutputItem_lift(_ buf: RustBuffer) throws -> FunctionCallOutputItem {
    return try FfiConverterTypeFunctionCallOutputItem.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeFunctionCallOutputItem_lower(_ value: FunctionCallOutputItem) -> RustBuffer {
    return FfiConverterTypeFunctionCallOutputItem.lower(value)
}

/**
 * A function the model may call.
 */
public struct FunctionTool: Equatable, Hashable {
    /**
     * The name of the function: letters, digits, `_` and `-`, at most 64 characters.
     */
    public var name: String
    /**
     * What the function does and when to call it.
     */
    public var description: String?
    /**
     * The JSON Schema of the arguments.
     */
    public var parameters: Json?
    /**
     * Whether the arguments must follow the schema to the letter. The server's default is true.
     */
    public var strict: Bool?
    /**
     * Fields this version does not know.
     */
    public var extra: Extra

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        name: String = "",
        description: String? = nil,
        parameters: Json? = nil,
        strict: Bool? = nil,
        extra: Extra = Extra()) {
        self.name = name
        self.description = description
        self.parameters = parameters
        self.strict = strict
        self.extra = extra
    }
}

#if compiler(>=6)
extension FunctionTool: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeFunctionTool: FfiConverterRustBuffer {
    public static func read(from buf: inout UniffiReader) throws -> FunctionTool {
        return
            try FunctionTool(
                name: FfiConverterString.read(from: &buf),
                description: FfiConverterOptionString.read(from: &buf),
                parameters: FfiConverterOptionTypeJson.read(from: &buf),
                strict: FfiConverterOptionBool.read(from: &buf),
                extra: FfiConverterTypeExtra.read(from: &buf)
        )
    }

    public static func write(_ value: FunctionTool, into buf: inout [UInt8]) {
        FfiConverterString.write(value.name, into: &buf)
        FfiConverterOptionString.write(value.description, into: &buf)
        FfiConverterOptionTypeJson.write(value.parameters, into: &buf)
        FfiConverterOptionBool.write(value.strict, into: &buf)
        FfiConverterTypeExtra.write(value.extra, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeFunctionTool_lift(_ buf: RustBuffer) throws -> FunctionTool {
    return try FfiConverterTypeFunctionTool.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeFunctionTool_lower(_ value: FunctionTool) -> RustBuffer {
    return FfiConverterTypeFunctionTool.lower(value)
}

/**
 * The response is being worked on.
 */
public struct InProgressEvent: Equatable, Hashable {
    /**
     * The response as it is now.
     */
    public var response: Response
    /**
     * The number of the event in the stream; absent on some gateways.
     */
    public var sequenceNumber: Int64?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        response: Response,
        sequenceNumber: Int64? = nil) {
        self.response = response
        self.sequenceNumber = sequenceNumber
    }
}

#if compiler(>=6)
extension InProgressEvent: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeInProgressEvent: FfiConverterRustBuffer {
    public static func read(from buf: inout UniffiReader) throws -> InProgressEvent {
        return
            try InProgressEvent(
                response: FfiConverterTypeResponse.read(from: &buf),
                sequenceNumber: FfiConverterOptionInt64.read(from: &buf)
        )
    }

    public static func write(_ value: InProgressEvent, into buf: inout [UInt8]) {
        FfiConverterTypeResponse.write(value.response, into: &buf)
        FfiConverterOptionInt64.write(value.sequenceNumber, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeInProgressEvent_lift(_ buf: RustBuffer) throws -> InProgressEvent {
    return try FfiConverterTypeInProgressEvent.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeInProgressEvent_lower(_ value: InProgressEvent) -> RustBuffer {
    return FfiConverterTypeInProgressEvent.lower(value)
}

/**
 * Why a response is incomplete.
 */
public struct IncompleteDetails: Equatable, Hashable {
    /**
     * The reason, such as `max_output_tokens` or `content_filter`.
     */
    public var reason: String?
    /**
     * Fields this version does not know.
     */
    public var extra: Extra

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        reason: String? = nil,
        extra: Extra = Extra()) {
        self.reason = reason
        self.extra = extra
    }
}

#if compiler(>=6)
extension IncompleteDetails: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeIncompleteDetails: FfiConverterRustBuffer {
    public static func read(from buf: inout UniffiReader) throws -> IncompleteDetails {
        return
            try IncompleteDetails(
                reason: FfiConverterOptionString.read(from: &buf),
                extra: FfiConverterTypeExtra.read(from: &buf)
        )
    }

    public static func write(_ value: IncompleteDetails, into buf: inout [UInt8]) {
        FfiConverterOptionString.write(value.reason, into: &buf)
        FfiConverterTypeExtra.write(value.extra, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeIncompleteDetails_lift(_ buf: RustBuffer) throws -> IncompleteDetails {
    return try FfiConverterTypeIncompleteDetails.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeIncompleteDetails_lower(_ value: IncompleteDetails) -> RustBuffer {
    return FfiConverterTypeIncompleteDetails.lower(value)
}

/**
 * The response ended early, see `incomplete_details`.
 */
public struct IncompleteEvent: Equatable, Hashable {
    /**
     * The response as it is now.
     */
    public var response: Response
    /**
     * The number of the event in the stream; absent on some gateways.
     */
    public var sequenceNumber: Int64?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        response: Response,
        sequenceNumber: Int64? = nil) {
        self.response = response
        self.sequenceNumber = sequenceNumber
    }
}

#if compiler(>=6)
extension IncompleteEvent: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeIncompleteEvent: FfiConverterRustBuffer {
    public static func read(from buf: inout UniffiReader) throws -> IncompleteEvent {
        return
            try IncompleteEvent(
                response: FfiConverterTypeResponse.read(from: &buf),
                sequenceNumber: FfiConverterOptionInt64.read(from: &buf)
        )
    }

    public static func write(_ value: IncompleteEvent, into buf: inout [UInt8]) {
        FfiConverterTypeResponse.write(value.response, into: &buf)
        FfiConverterOptionInt64.write(value.sequenceNumber, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeIncompleteEvent_lift(_ buf: RustBuffer) throws -> IncompleteEvent {
    return try FfiConverterTypeIncompleteEvent.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeIncompleteEvent_lower(_ value: IncompleteEvent) -> RustBuffer {
    return FfiConverterTypeIncompleteEvent.lower(value)
}

/**
 * A file for the model, by id, URL or content.
 */
public struct InputFilePart: Equatable, Hashable {
    /**
     * The id of an uploaded file.
     */
    public var fileId: String?
    /**
     * The URL of the file.
     */
    public var fileUrl: String?
    /**
     * The file itself, in base64 or as a `data:` URL.
     */
    public var fileData: String?
    /**
     * The name of the file, needed with `file_data`.
     */
    public var filename: String?
    /**
     * Fields this version does not know.
     */
    public var extra: Extra

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        fileId: String? = nil,
        fileUrl: String? = nil,
        fileData: String? = nil,
        filename: String? = nil,
        extra: Extra = Extra()) {
        self.fileId = fileId
        self.fileUrl = fileUrl
        self.fileData = fileData
        self.filename = filename
        self.extra = extra
    }
}

#if compiler(>=6)
extension InputFilePart: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeInputFilePart: FfiConverterRustBuffer {
    public static func read(from buf: inout UniffiReader) throws -> InputFilePart {
        return
            try InputFilePart(
                fileId: FfiConverterOptionString.read(from: &buf),
                fileUrl: FfiConverterOptionString.read(from: &buf),
                fileData: FfiConverterOptionString.read(from: &buf),
                filename: FfiConverterOptionString.read(from: &buf),
                extra: FfiConverterTypeExtra.read(from: &buf)
        )
    }

    public static func write(_ value: InputFilePart, into buf: inout [UInt8]) {
        FfiConverterOptionString.write(value.fileId, into: &buf)
        FfiConverterOptionString.write(value.fileUrl, into: &buf)
        FfiConverterOptionString.write(value.fileData, into: &buf)
        FfiConverterOptionString.write(value.filename, into: &buf)
        FfiConverterTypeExtra.write(value.extra, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeInputFilePart_lift(_ buf: RustBuffer) throws -> InputFilePart {
    return try FfiConverterTypeInputFilePart.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeInputFilePart_lower(_ value: InputFilePart) -> RustBuffer {
    return FfiConverterTypeInputFilePart.lower(value)
}

/**
 * An image for the model, by URL (also a `data:` URL) or by the id of an uploaded file.
 */
public struct InputImagePart: Equatable, Hashable {
    /**
     * How closely the model looks: `low`, `high`, `auto` or `original`. The server's default is `auto`.
     */
    public var detail: String?
    /**
     * The id of an uploaded file.
     */
    public var fileId: String?
    /**
     * A URL, or the image itself as a `data:` URL.
     */
    public var imageUrl: String?
    /**
     * Fields this version does not know.
     */
    public var extra: Extra

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        detail: String? = nil,
        fileId: String? = nil,
        imageUrl: String? = nil,
        extra: Extra = Extra()) {
        self.detail = detail
        self.fileId = fileId
        self.imageUrl = imageUrl
        self.extra = extra
    }
}

#if compiler(>=6)
extension InputImagePart: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeInputImagePart: FfiConverterRustBuffer {
    public static func read(from buf: inout UniffiReader) throws -> InputImagePart {
        return
            try InputImagePart(
                detail: FfiConverterOptionString.read(from: &buf),
                fileId: FfiConverterOptionString.read(from: &buf),
                imageUrl: FfiConverterOptionString.read(from: &buf),
                extra: FfiConverterTypeExtra.read(from: &buf)
        )
    }

    public static func write(_ value: InputImagePart, into buf: inout [UInt8]) {
        FfiConverterOptionString.write(value.detail, into: &buf)
        FfiConverterOptionString.write(value.fileId, into: &buf)
        FfiConverterOptionString.write(value.imageUrl, into: &buf)
        FfiConverterTypeExtra.write(value.extra, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeInputImagePart_lift(_ buf: RustBuffer) throws -> InputImagePart {
    return try FfiConverterTypeInputImagePart.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeInputImagePart_lower(_ value: InputImagePart) -> RustBuffer {
    return FfiConverterTypeInputImagePart.lower(value)
}

/**
 * A message to the model, or one of its own from an earlier turn.
 */
public struct InputMessage: Equatable, Hashable {
    /**
     * The id of the item, for messages of earlier turns.
     */
    public var id: String?
    /**
     * Who speaks: `user`, `system`, `developer` or `assistant`.
     */
    public var role: String?
    /**
     * How far the item was, for messages of earlier turns.
     */
    public var status: ItemStatus?
    /**
     * The phase of an assistant message, as it was received.
     */
    public var phase: String?
    /**
     * What is said.
     */
    public var content: MessageContent
    /**
     * Fields this version does not know.
     */
    public var extra: Extra

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        id: String? = nil,
        role: String? = nil,
        status: ItemStatus? = nil,
        phase: String? = nil,
        content: MessageContent,
        extra: Extra = Extra()) {
        self.id = id
        self.role = role
        self.status = status
        self.phase = phase
        self.content = content
        self.extra = extra
    }
}

#if compiler(>=6)
extension InputMessage: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeInputMessage: FfiConverterRustBuffer {
    public static func read(from buf: inout UniffiReader) throws -> InputMessage {
        return
            try InputMessage(
                id: FfiConverterOptionString.read(from: &buf),
                role: FfiConverterOptionString.read(from: &buf),
                status: FfiConverterOptionTypeItemStatus.read(from: &buf),
                phase: FfiConverterOptionString.read(from: &buf),
                content: FfiConverterTypeMessageContent.read(from: &buf),
                extra: FfiConverterTypeExtra.read(from: &buf)
        )
    }

    public static func write(_ value: InputMessage, into buf: inout [UInt8]) {
        FfiConverterOptionString.write(value.id, into: &buf)
        FfiConverterOptionString.write(value.role, into: &buf)
        FfiConverterOptionTypeItemStatus.write(value.status, into: &buf)
        FfiConverterOptionString.write(value.phase, into: &buf)
        FfiConverterTypeMessageContent.write(value.content, into: &buf)
        FfiConverterTypeExtra.write(value.extra, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeInputMessage_lift(_ buf: RustBuffer) throws -> InputMessage {
    return try FfiConverterTypeInputMessage.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeInputMessage_lower(_ value: InputMessage) -> RustBuffer {
    return FfiConverterTypeInputMessage.lower(value)
}

/**
 * Text for the model.
 */
public struct InputTextPart: Equatable, Hashable {
    /**
     * The text.
     */
    public var text: String
    /**
     * Fields this version does not know.
     */
    public var extra: Extra

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        text: String = "",
        extra: Extra = Extra()) {
        self.text = text
        self.extra = extra
    }
}

#if compiler(>=6)
extension InputTextPart: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeInputTextPart: FfiConverterRustBuffer {
    public static func read(from buf: inout UniffiReader) throws -> InputTextPart {
        return
            try InputTextPart(
                text: FfiConverterString.read(from: &buf),
                extra: FfiConverterTypeExtra.read(from: &buf)
        )
    }

    public static func write(_ value: InputTextPart, into buf: inout [UInt8]) {
        FfiConverterString.write(value.text, into: &buf)
        FfiConverterTypeExtra.write(value.extra, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeInputTextPart_lift(_ buf: RustBuffer) throws -> InputTextPart {
    return try FfiConverterTypeInputTextPart.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeInputTextPart_lower(_ value: InputTextPart) -> RustBuffer {
    return FfiConverterTypeInputTextPart.lower(value)
}

/**
 * What the tokens read were.
 */
public struct InputTokensDetails: Equatable, Hashable {
    /**
     * Tokens that came from the prompt cache.
     */
    public var cachedTokens: Int64?
    /**
     * Fields this version does not know.
     */
    public var extra: Extra

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        cachedTokens: Int64? = nil,
        extra: Extra = Extra()) {
        self.cachedTokens = cachedTokens
        self.extra = extra
    }
}

#if compiler(>=6)
extension InputTokensDetails: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeInputTokensDetails: FfiConverterRustBuffer {
    public static func read(from buf: inout UniffiReader) throws -> InputTokensDetails {
        return
            try InputTokensDetails(
                cachedTokens: FfiConverterOptionInt64.read(from: &buf),
                extra: FfiConverterTypeExtra.read(from: &buf)
        )
    }

    public static func write(_ value: InputTokensDetails, into buf: inout [UInt8]) {
        FfiConverterOptionInt64.write(value.cachedTokens, into: &buf)
        FfiConverterTypeExtra.write(value.extra, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeInputTokensDetails_lift(_ buf: RustBuffer) throws -> InputTokensDetails {
    return try FfiConverterTypeInputTokensDetails.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeInputTokensDetails_lower(_ value: InputTokensDetails) -> RustBuffer {
    return FfiConverterTypeInputTokensDetails.lower(value)
}

/**
 * A reference to an item the server has stored.
 */
public struct ItemReference: Equatable, Hashable {
    /**
     * The id of the item.
     */
    public var id: String
    /**
     * Fields this version does not know.
     */
    public var extra: Extra

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        id: String = "",
        extra: Extra = Extra()) {
        self.id = id
        self.extra = extra
    }
}

#if compiler(>=6)
extension ItemReference: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeItemReference: FfiConverterRustBuffer {
    public static func read(from buf: inout UniffiReader) throws -> ItemReference {
        return
            try ItemReference(
                id: FfiConverterString.read(from: &buf),
                extra: FfiConverterTypeExtra.read(from: &buf)
        )
    }

    public static func write(_ value: ItemReference, into buf: inout [UInt8]) {
        FfiConverterString.write(value.id, into: &buf)
        FfiConverterTypeExtra.write(value.extra, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeItemReference_lift(_ buf: RustBuffer) throws -> ItemReference {
    return try FfiConverterTypeItemReference.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeItemReference_lower(_ value: ItemReference) -> RustBuffer {
    return FfiConverterTypeItemReference.lower(value)
}

/**
 * Nothing happened yet. OpenAI sends it on long streams, without documentation; it counts for `idle_timeout` only.
 */
public struct KeepaliveEvent: Equatable, Hashable {
    /**
     * The number of the event in the stream; absent on some gateways.
     */
    public var sequenceNumber: Int64?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        sequenceNumber: Int64? = nil) {
        self.sequenceNumber = sequenceNumber
    }
}

#if compiler(>=6)
extension KeepaliveEvent: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeKeepaliveEvent: FfiConverterRustBuffer {
    public static func read(from buf: inout UniffiReader) throws -> KeepaliveEvent {
        return
            try KeepaliveEvent(
                sequenceNumber: FfiConverterOptionInt64.read(from: &buf)
        )
    }

    public static func write(_ value: KeepaliveEvent, into buf: inout [UInt8]) {
        FfiConverterOptionInt64.write(value.sequenceNumber, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeKeepaliveEvent_lift(_ buf: RustBuffer) throws -> KeepaliveEvent {
    return try FfiConverterTypeKeepaliveEvent.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeKeepaliveEvent_lower(_ value: KeepaliveEvent) -> RustBuffer {
    return FfiConverterTypeKeepaliveEvent.lower(value)
}

/**
 * The log probability of one token of output text.
 */
public struct Logprob: Equatable, Hashable {
    /**
     * The token. A token that is part of a character reads as U+FFFD; `bytes` has the truth.
     */
    public var token: String
    /**
     * The natural logarithm of the token's probability.
     */
    public var logprob: Double
    /**
     * The UTF-8 bytes of the token.
     */
    public var bytes: [Int64]?
    /**
     * The most likely tokens at this place, as many as `top_logprobs` asked for.
     */
    public var topLogprobs: [TopLogprob]?
    /**
     * Fields this version does not know.
     */
    public var extra: Extra

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        token: String = "",
        logprob: Double = Double(0),
        bytes: [Int64]? = nil,
        topLogprobs: [TopLogprob]? = nil,
        extra: Extra = Extra()) {
        self.token = token
        self.logprob = logprob
        self.bytes = bytes
        self.topLogprobs = topLogprobs
        self.extra = extra
    }
}

#if compiler(>=6)
extension Logprob: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeLogprob: FfiConverterRustBuffer {
    public static func read(from buf: inout UniffiReader) throws -> Logprob {
        return
            try Logprob(
                token: FfiConverterString.read(from: &buf),
                logprob: FfiConverterDouble.read(from: &buf),
                bytes: FfiConverterOptionSequenceInt64.read(from: &buf),
                topLogprobs: FfiConverterOptionSequenceTypeTopLogprob.read(from: &buf),
                extra: FfiConverterTypeExtra.read(from: &buf)
        )
    }

    public static func write(_ value: Logprob, into buf: inout [UInt8]) {
        FfiConverterString.write(value.token, into: &buf)
        FfiConverterDouble.write(value.logprob, into: &buf)
        FfiConverterOptionSequenceInt64.write(value.bytes, into: &buf)
        FfiConverterOptionSequenceTypeTopLogprob.write(value.topLogprobs, into: &buf)
        FfiConverterTypeExtra.write(value.extra, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeLogprob_lift(_ buf: RustBuffer) throws -> Logprob {
    return try FfiConverterTypeLogprob.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeLogprob_lower(_ value: Logprob) -> RustBuffer {
    return FfiConverterTypeLogprob.lower(value)
}

/**
 * A message written by the model.
 */
public struct MessageItem: Equatable, Hashable {
    /**
     * The id of the item. Some gateways change it from event to event.
     */
    public var id: String?
    /**
     * Who speaks: `assistant`.
     */
    public var role: String?
    /**
     * How far the item is.
     */
    public var status: ItemStatus?
    /**
     * Whether this is commentary on the way or the final answer; to be sent back with the message.
     */
    public var phase: String?
    /**
     * The parts of the message.
     */
    public var content: [ContentPart]
    /**
     * Fields this version does not know.
     */
    public var extra: Extra

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        id: String? = nil,
        role: String? = nil,
        status: ItemStatus? = nil,
        phase: String? = nil,
        content: [ContentPart] = [],
        extra: Extra = Extra()) {
        self.id = id
        self.role = role
        self.status = status
        self.phase = phase
        self.content = content
        self.extra = extra
    }
}

#if compiler(>=6)
extension MessageItem: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeMessageItem: FfiConverterRustBuffer {
    public static func read(from buf: inout UniffiReader) throws -> MessageItem {
        return
            try MessageItem(
                id: FfiConverterOptionString.read(from: &buf),
                role: FfiConverterOptionString.read(from: &buf),
                status: FfiConverterOptionTypeItemStatus.read(from: &buf),
                phase: FfiConverterOptionString.read(from: &buf),
                content: FfiConverterSequenceTypeContentPart.read(from: &buf),
                extra: FfiConverterTypeExtra.read(from: &buf)
        )
    }

    public static func write(_ value: MessageItem, into buf: inout [UInt8]) {
        FfiConverterOptionString.write(value.id, into: &buf)
        FfiConverterOptionString.write(value.role, into: &buf)
        FfiConverterOptionTypeItemStatus.write(value.status, into: &buf)
        FfiConverterOptionString.write(value.phase, into: &buf)
        FfiConverterSequenceTypeContentPart.write(value.content, into: &buf)
        FfiConverterTypeExtra.write(value.extra, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeMessageItem_lift(_ buf: RustBuffer) throws -> MessageItem {
    return try FfiConverterTypeMessageItem.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeMessageItem_lower(_ value: MessageItem) -> RustBuffer {
    return FfiConverterTypeMessageItem.lower(value)
}

/**
 * The options of a client; what is absent is decided by core.
 */
struct NativeOptions: Equatable, Hashable {
    /**
     * The key.
     */
    public var apiKey: String?
    /**
     * The URL that paths are put behind.
     */
    public var baseUrl: String?
    /**
     * The organization to bill.
     */
    public var organization: String?
    /**
     * The project to bill.
     */
    public var project: String?
    /**
     * How often a call is tried again.
     */
    public var maxRetries: Int64?
    /**
     * How long connecting may take, in seconds.
     */
    public var connectTimeout: Double?
    /**
     * How long one attempt may take, in seconds.
     */
    public var timeout: Double?
    /**
     * How long a stream may go without a byte, in seconds.
     */
    public var idleTimeout: Double?
    /**
     * How long a stream may go without an event of the model, in seconds.
     */
    public var stallTimeout: Double?
    /**
     * The largest event of a stream, in bytes.
     */
    public var maxFrameBytes: Int64?
    /**
     * The largest answer that is read whole, in bytes.
     */
    public var maxBodyBytes: Int64?
    /**
     * Headers to send with every request.
     */
    public var headers: [String: String]
    /**
     * What to add to the `User-Agent`.
     */
    public var userAgentSuffix: String?
    /**
     * Whether odd streams are errors.
     */
    public var strict: Bool?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        apiKey: String? = nil,
        baseUrl: String? = nil,
        organization: String? = nil,
        project: String? = nil,
        maxRetries: Int64? = nil,
        connectTimeout: Double? = nil,
        timeout: Double? = nil,
        idleTimeout: Double? = nil,
        stallTimeout: Double? = nil,
        maxFrameBytes: Int64? = nil,
        maxBodyBytes: Int64? = nil,
        headers: [String: String] = [:],
        userAgentSuffix: String? = nil,
        strict: Bool? = nil) {
        self.apiKey = apiKey
        self.baseUrl = baseUrl
        self.organization = organization
        self.project = project
        self.maxRetries = maxRetries
        self.connectTimeout = connectTimeout
        self.timeout = timeout
        self.idleTimeout = idleTimeout
        self.stallTimeout = stallTimeout
        self.maxFrameBytes = maxFrameBytes
        self.maxBodyBytes = maxBodyBytes
        self.headers = headers
        self.userAgentSuffix = userAgentSuffix
        self.strict = strict
    }
}

#if compiler(>=6)
extension NativeOptions: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeNativeOptions: FfiConverterRustBuffer {
    public static func read(from buf: inout UniffiReader) throws -> NativeOptions {
        return
            try NativeOptions(
                apiKey: FfiConverterOptionString.read(from: &buf),
                baseUrl: FfiConverterOptionString.read(from: &buf),
                organization: FfiConverterOptionString.read(from: &buf),
                project: FfiConverterOptionString.read(from: &buf),
                maxRetries: FfiConverterOptionInt64.read(from: &buf),
                connectTimeout: FfiConverterOptionDouble.read(from: &buf),
                timeout: FfiConverterOptionDouble.read(from: &buf),
                idleTimeout: FfiConverterOptionDouble.read(from: &buf),
                stallTimeout: FfiConverterOptionDouble.read(from: &buf),
                maxFrameBytes: FfiConverterOptionInt64.read(from: &buf),
                maxBodyBytes: FfiConverterOptionInt64.read(from: &buf),
                headers: FfiConverterDictionaryStringString.read(from: &buf),
                userAgentSuffix: FfiConverterOptionString.read(from: &buf),
                strict: FfiConverterOptionBool.read(from: &buf)
        )
    }

    public static func write(_ value: NativeOptions, into buf: inout [UInt8]) {
        FfiConverterOptionString.write(value.apiKey, into: &buf)
        FfiConverterOptionString.write(value.baseUrl, into: &buf)
        FfiConverterOptionString.write(value.organization, into: &buf)
        FfiConverterOptionString.write(value.project, into: &buf)
        FfiConverterOptionInt64.write(value.maxRetries, into: &buf)
        FfiConverterOptionDouble.write(value.connectTimeout, into: &buf)
        FfiConverterOptionDouble.write(value.timeout, into: &buf)
        FfiConverterOptionDouble.write(value.idleTimeout, into: &buf)
        FfiConverterOptionDouble.write(value.stallTimeout, into: &buf)
        FfiConverterOptionInt64.write(value.maxFrameBytes, into: &buf)
        FfiConverterOptionInt64.write(value.maxBodyBytes, into: &buf)
        FfiConverterDictionaryStringString.write(value.headers, into: &buf)
        FfiConverterOptionString.write(value.userAgentSuffix, into: &buf)
        FfiConverterOptionBool.write(value.strict, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeNativeOptions_lift(_ buf: RustBuffer) throws -> NativeOptions {
    return try FfiConverterTypeNativeOptions.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeNativeOptions_lower(_ value: NativeOptions) -> RustBuffer {
    return FfiConverterTypeNativeOptions.lower(value)
}

/**
 * An item was begun.
 */
public struct OutputItemAddedEvent: Equatable, Hashable {
    /**
     * The index of the item in the output.
     */
    public var outputIndex: Int64?
    /**
     * The item.
     */
    public var item: OutputItem
    /**
     * The number of the event in the stream; absent on some gateways.
     */
    public var sequenceNumber: Int64?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        outputIndex: Int64? = nil,
        item: OutputItem,
        sequenceNumber: Int64? = nil) {
        self.outputIndex = outputIndex
        self.item = item
        self.sequenceNumber = sequenceNumber
    }
}

#if compiler(>=6)
extension OutputItemAddedEvent: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeOutputItemAddedEvent: FfiConverterRustBuffer {
    public static func read(from buf: inout UniffiReader) throws -> OutputItemAddedEvent {
        return
            try OutputItemAddedEvent(
                outputIndex: FfiConverterOptionInt64.read(from: &buf),
                item: FfiConverterTypeOutputItem.read(from: &buf),
                sequenceNumber: FfiConverterOptionInt64.read(from: &buf)
        )
    }

    public static func write(_ value: OutputItemAddedEvent, into buf: inout [UInt8]) {
        FfiConverterOptionInt64.write(value.outputIndex, into: &buf)
        FfiConverterTypeOutputItem.write(value.item, into: &buf)
        FfiConverterOptionInt64.write(value.sequenceNumber, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeOutputItemAddedEvent_lift(_ buf: RustBuffer) throws -> OutputItemAddedEvent {
    return try FfiConverterTypeOutputItemAddedEvent.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeOutputItemAddedEvent_lower(_ value: OutputItemAddedEvent) -> RustBuffer {
    return FfiConverterTypeOutputItemAddedEvent.lower(value)
}

/**
 * An item is whole; it replaces what was accumulated for it.
 */
public struct OutputItemDoneEvent: Equatable, Hashable {
    /**
     * The index of the item in the output.
     */
    public var outputIndex: Int64?
    /**
     * The item.
     */
    public var item: OutputItem
    /**
     * The number of the event in the stream; absent on some gateways.
     */
    public var sequenceNumber: Int64?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        outputIndex: Int64? = nil,
        item: OutputItem,
        sequenceNumber: Int64? = nil) {
        self.outputIndex = outputIndex
        self.item = item
        self.sequenceNumber = sequenceNumber
    }
}

#if compiler(>=6)
extension OutputItemDoneEvent: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeOutputItemDoneEvent: FfiConverterRustBuffer {
    public static func read(from buf: inout UniffiReader) throws -> OutputItemDoneEvent {
        return
            try OutputItemDoneEvent(
                outputIndex: FfiConverterOptionInt64.read(from: &buf),
                item: FfiConverterTypeOutputItem.read(from: &buf),
                sequenceNumber: FfiConverterOptionInt64.read(from: &buf)
        )
    }

    public static func write(_ value: OutputItemDoneEvent, into buf: inout [UInt8]) {
        FfiConverterOptionInt64.write(value.outputIndex, into: &buf)
        FfiConverterTypeOutputItem.write(value.item, into: &buf)
        FfiConverterOptionInt64.write(value.sequenceNumber, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeOutputItemDoneEvent_lift(_ buf: RustBuffer) throws -> OutputItemDoneEvent {
    return try FfiConverterTypeOutputItemDoneEvent.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeOutputItemDoneEvent_lower(_ value: OutputItemDoneEvent) -> RustBuffer {
    return FfiConverterTypeOutputItemDoneEvent.lower(value)
}

/**
 * A source was added to a part's text.
 */
public struct OutputTextAnnotationAddedEvent: Equatable, Hashable {
    /**
     * The id of the item.
     */
    public var itemId: String?
    /**
     * The index of the item in the output.
     */
    public var outputIndex: Int64?
    /**
     * The index of the part in the item's content.
     */
    public var contentIndex: Int64?
    /**
     * The index of the annotation in the part.
     */
    public var annotationIndex: Int64?
    /**
     * The source.
     */
    public var annotation: Annotation
    /**
     * The number of the event in the stream; absent on some gateways.
     */
    public var sequenceNumber: Int64?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        itemId: String? = nil,
        outputIndex: Int64? = nil,
        contentIndex: Int64? = nil,
        annotationIndex: Int64? = nil,
        annotation: Annotation,
        sequenceNumber: Int64? = nil) {
        self.itemId = itemId
        self.outputIndex = outputIndex
        self.contentIndex = contentIndex
        self.annotationIndex = annotationIndex
        self.annotation = annotation
        self.sequenceNumber = sequenceNumber
    }
}

#if compiler(>=6)
extension OutputTextAnnotationAddedEvent: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeOutputTextAnnotationAddedEvent: FfiConverterRustBuffer {
    public static func read(from buf: inout UniffiReader) throws -> OutputTextAnnotationAddedEvent {
        return
            try OutputTextAnnotationAddedEvent(
                itemId: FfiConverterOptionString.read(from: &buf),
                outputIndex: FfiConverterOptionInt64.read(from: &buf),
                contentIndex: FfiConverterOptionInt64.read(from: &buf),
                annotationIndex: FfiConverterOptionInt64.read(from: &buf),
                annotation: FfiConverterTypeAnnotation.read(from: &buf),
                sequenceNumber: FfiConverterOptionInt64.read(from: &buf)
        )
    }

    public static func write(_ value: OutputTextAnnotationAddedEvent, into buf: inout [UInt8]) {
        FfiConverterOptionString.write(value.itemId, into: &buf)
        FfiConverterOptionInt64.write(value.outputIndex, into: &buf)
        FfiConverterOptionInt64.write(value.contentIndex, into: &buf)
        FfiConverterOptionInt64.write(value.annotationIndex, into: &buf)
        FfiConverterTypeAnnotation.write(value.annotation, into: &buf)
        FfiConverterOptionInt64.write(value.sequenceNumber, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeOutputTextAnnotationAddedEvent_lift(_ buf: RustBuffer) throws -> OutputTextAnnotationAddedEvent {
    return try FfiConverterTypeOutputTextAnnotationAddedEvent.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeOutputTextAnnotationAddedEvent_lower(_ value: OutputTextAnnotationAddedEvent) -> RustBuffer {
    return FfiConverterTypeOutputTextAnnotationAddedEvent.lower(value)
}

/**
 * A piece of output text.
 */
public struct OutputTextDeltaEvent: Equatable, Hashable {
    /**
     * The id of the item.
     */
    public var itemId: String?
    /**
     * The index of the item in the output.
     */
    public var outputIndex: Int64?
    /**
     * The index of the part in the item's content.
     */
    public var contentIndex: Int64?
    /**
     * The text to append.
     */
    public var delta: String
    /**
     * Log probabilities of the tokens, when asked for by `include`.
     */
    public var logprobs: [Logprob]?
    /**
     * The number of the event in the stream; absent on some gateways.
     */
    public var sequenceNumber: Int64?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        itemId: String? = nil,
        outputIndex: Int64? = nil,
        contentIndex: Int64? = nil,
        delta: String = "",
        logprobs: [Logprob]? = nil,
        sequenceNumber: Int64? = nil) {
        self.itemId = itemId
        self.outputIndex = outputIndex
        self.contentIndex = contentIndex
        self.delta = delta
        self.logprobs = logprobs
        self.sequenceNumber = sequenceNumber
    }
}

#if compiler(>=6)
extension OutputTextDeltaEvent: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeOutputTextDeltaEvent: FfiConverterRustBuffer {
    public static func read(from buf: inout UniffiReader) throws -> OutputTextDeltaEvent {
        return
            try OutputTextDeltaEvent(
                itemId: FfiConverterOptionString.read(from: &buf),
                outputIndex: FfiConverterOptionInt64.read(from: &buf),
                contentIndex: FfiConverterOptionInt64.read(from: &buf),
                delta: FfiConverterString.read(from: &buf),
                logprobs: FfiConverterOptionSequenceTypeLogprob.read(from: &buf),
                sequenceNumber: FfiConverterOptionInt64.read(from: &buf)
        )
    }

    public static func write(_ value: OutputTextDeltaEvent, into buf: inout [UInt8]) {
        FfiConverterOptionString.write(value.itemId, into: &buf)
        FfiConverterOptionInt64.write(value.outputIndex, into: &buf)
        FfiConverterOptionInt64.write(value.contentIndex, into: &buf)
        FfiConverterString.write(value.delta, into: &buf)
        FfiConverterOptionSequenceTypeLogprob.write(value.logprobs, into: &buf)
        FfiConverterOptionInt64.write(value.sequenceNumber, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeOutputTextDeltaEvent_lift(_ buf: RustBuffer) throws -> OutputTextDeltaEvent {
    return try FfiConverterTypeOutputTextDeltaEvent.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeOutputTextDeltaEvent_lower(_ value: OutputTextDeltaEvent) -> RustBuffer {
    return FfiConverterTypeOutputTextDeltaEvent.lower(value)
}

/**
 * The text of a part is whole.
 */
public struct OutputTextDoneEvent: Equatable, Hashable {
    /**
     * The id of the item.
     */
    public var itemId: String?
    /**
     * The index of the item in the output.
     */
    public var outputIndex: Int64?
    /**
     * The index of the part in the item's content.
     */
    public var contentIndex: Int64?
    /**
     * The whole text.
     */
    public var text: String
    /**
     * Log probabilities of the tokens, when asked for by `include`.
     */
    public var logprobs: [Logprob]?
    /**
     * The number of the event in the stream; absent on some gateways.
     */
    public var sequenceNumber: Int64?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        itemId: String? = nil,
        outputIndex: Int64? = nil,
        contentIndex: Int64? = nil,
        text: String = "",
        logprobs: [Logprob]? = nil,
        sequenceNumber: Int64? = nil) {
        self.itemId = itemId
        self.outputIndex = outputIndex
        self.contentIndex = contentIndex
        self.text = text
        self.logprobs = logprobs
        self.sequenceNumber = sequenceNumber
    }
}

#if compiler(>=6)
extension OutputTextDoneEvent: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeOutputTextDoneEvent: FfiConverterRustBuffer {
    public static func read(from buf: inout UniffiReader) throws -> OutputTextDoneEvent {
        return
            try OutputTextDoneEvent(
                itemId: FfiConverterOptionString.read(from: &buf),
                outputIndex: FfiConverterOptionInt64.read(from: &buf),
                contentIndex: FfiConverterOptionInt64.read(from: &buf),
                text: FfiConverterString.read(from: &buf),
                logprobs: FfiConverterOptionSequenceTypeLogprob.read(from: &buf),
                sequenceNumber: FfiConverterOptionInt64.read(from: &buf)
        )
    }

    public static func write(_ value: OutputTextDoneEvent, into buf: inout [UInt8]) {
        FfiConverterOptionString.write(value.itemId, into: &buf)
        FfiConverterOptionInt64.write(value.outputIndex, into: &buf)
        FfiConverterOptionInt64.write(value.contentIndex, into: &buf)
        FfiConverterString.write(value.text, into: &buf)
        FfiConverterOptionSequenceTypeLogprob.write(value.logprobs, into: &buf)
        FfiConverterOptionInt64.write(value.sequenceNumber, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeOutputTextDoneEvent_lift(_ buf: RustBuffer) throws -> OutputTextDoneEvent {
    return try FfiConverterTypeOutputTextDoneEvent.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeOutputTextDoneEvent_lower(_ value: OutputTextDoneEvent) -> RustBuffer {
    return FfiConverterTypeOutputTextDoneEvent.lower(value)
}

/**
 * Text written by the model. Some gateways and the Conversations API call it `text`.
 */
public struct OutputTextPart: Equatable, Hashable {
    /**
     * The text.
     */
    public var text: String
    /**
     * Sources of the text, in order of appearance.
     */
    public var annotations: [Annotation]
    /**
     * Log probabilities of the tokens, when asked for by `include`.
     */
    public var logprobs: [Logprob]?
    /**
     * Fields this version does not know.
     */
    public var extra: Extra

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        text: String = "",
        annotations: [Annotation] = [],
        logprobs: [Logprob]? = nil,
        extra: Extra = Extra()) {
        self.text = text
        self.annotations = annotations
        self.logprobs = logprobs
        self.extra = extra
    }
}

#if compiler(>=6)
extension OutputTextPart: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeOutputTextPart: FfiConverterRustBuffer {
    public static func read(from buf: inout UniffiReader) throws -> OutputTextPart {
        return
            try OutputTextPart(
                text: FfiConverterString.read(from: &buf),
                annotations: FfiConverterSequenceTypeAnnotation.read(from: &buf),
                logprobs: FfiConverterOptionSequenceTypeLogprob.read(from: &buf),
                extra: FfiConverterTypeExtra.read(from: &buf)
        )
    }

    public static func write(_ value: OutputTextPart, into buf: inout [UInt8]) {
        FfiConverterString.write(value.text, into: &buf)
        FfiConverterSequenceTypeAnnotation.write(value.annotations, into: &buf)
        FfiConverterOptionSequenceTypeLogprob.write(value.logprobs, into: &buf)
        FfiConverterTypeExtra.write(value.extra, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeOutputTextPart_lift(_ buf: RustBuffer) throws -> OutputTextPart {
    return try FfiConverterTypeOutputTextPart.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeOutputTextPart_lower(_ value: OutputTextPart) -> RustBuffer {
    return FfiConverterTypeOutputTextPart.lower(value)
}

/**
 * What the tokens written were.
 */
public struct OutputTokensDetails: Equatable, Hashable {
    /**
     * Tokens of reasoning.
     */
    public var reasoningTokens: Int64?
    /**
     * Fields this version does not know.
     */
    public var extra: Extra

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        reasoningTokens: Int64? = nil,
        extra: Extra = Extra()) {
        self.reasoningTokens = reasoningTokens
        self.extra = extra
    }
}

#if compiler(>=6)
extension OutputTokensDetails: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeOutputTokensDetails: FfiConverterRustBuffer {
    public static func read(from buf: inout UniffiReader) throws -> OutputTokensDetails {
        return
            try OutputTokensDetails(
                reasoningTokens: FfiConverterOptionInt64.read(from: &buf),
                extra: FfiConverterTypeExtra.read(from: &buf)
        )
    }

    public static func write(_ value: OutputTokensDetails, into buf: inout [UInt8]) {
        FfiConverterOptionInt64.write(value.reasoningTokens, into: &buf)
        FfiConverterTypeExtra.write(value.extra, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeOutputTokensDetails_lift(_ buf: RustBuffer) throws -> OutputTokensDetails {
    return try FfiConverterTypeOutputTokensDetails.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeOutputTokensDetails_lower(_ value: OutputTokensDetails) -> RustBuffer {
    return FfiConverterTypeOutputTokensDetails.lower(value)
}

/**
 * The response waits to be worked on.
 */
public struct QueuedEvent: Equatable, Hashable {
    /**
     * The response as it is now.
     */
    public var response: Response
    /**
     * The number of the event in the stream; absent on some gateways.
     */
    public var sequenceNumber: Int64?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        response: Response,
        sequenceNumber: Int64? = nil) {
        self.response = response
        self.sequenceNumber = sequenceNumber
    }
}

#if compiler(>=6)
extension QueuedEvent: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeQueuedEvent: FfiConverterRustBuffer {
    public static func read(from buf: inout UniffiReader) throws -> QueuedEvent {
        return
            try QueuedEvent(
                response: FfiConverterTypeResponse.read(from: &buf),
                sequenceNumber: FfiConverterOptionInt64.read(from: &buf)
        )
    }

    public static func write(_ value: QueuedEvent, into buf: inout [UInt8]) {
        FfiConverterTypeResponse.write(value.response, into: &buf)
        FfiConverterOptionInt64.write(value.sequenceNumber, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeQueuedEvent_lift(_ buf: RustBuffer) throws -> QueuedEvent {
    return try FfiConverterTypeQueuedEvent.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeQueuedEvent_lower(_ value: QueuedEvent) -> RustBuffer {
    return FfiConverterTypeQueuedEvent.lower(value)
}

/**
 * How the model is to reason.
 */
public struct Reasoning: Equatable, Hashable {
    /**
     * How much: `none`, `minimal`, `low`, `medium`, `high`, `xhigh`, as the model offers.
     */
    public var effort: String?
    /**
     * The summary to give: `auto`, `concise` or `detailed`.
     */
    public var summary: String?
    /**
     * Fields this version does not know.
     */
    public var extra: Extra

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        effort: String? = nil,
        summary: String? = nil,
        extra: Extra = Extra()) {
        self.effort = effort
        self.summary = summary
        self.extra = extra
    }
}

#if compiler(>=6)
extension Reasoning: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeReasoning: FfiConverterRustBuffer {
    public static func read(from buf: inout UniffiReader) throws -> Reasoning {
        return
            try Reasoning(
                effort: FfiConverterOptionString.read(from: &buf),
                summary: FfiConverterOptionString.read(from: &buf),
                extra: FfiConverterTypeExtra.read(from: &buf)
        )
    }

    public static func write(_ value: Reasoning, into buf: inout [UInt8]) {
        FfiConverterOptionString.write(value.effort, into: &buf)
        FfiConverterOptionString.write(value.summary, into: &buf)
        FfiConverterTypeExtra.write(value.extra, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeReasoning_lift(_ buf: RustBuffer) throws -> Reasoning {
    return try FfiConverterTypeReasoning.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeReasoning_lower(_ value: Reasoning) -> RustBuffer {
    return FfiConverterTypeReasoning.lower(value)
}

/**
 * The reasoning of the model before it answers.
 */
public struct ReasoningItem: Equatable, Hashable {
    /**
     * The id of the item.
     */
    public var id: String?
    /**
     * How far the item is.
     */
    public var status: ItemStatus?
    /**
     * A summary of the reasoning, when asked for.
     */
    public var summary: [SummaryPart]
    /**
     * The reasoning itself, as open-weight models send it.
     */
    public var content: [ContentPart]?
    /**
     * The reasoning, readable by the server only, to be sent back where responses are not stored.
     */
    public var encryptedContent: String?
    /**
     * Fields this version does not know.
     */
    public var extra: Extra

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        id: String? = nil,
        status: ItemStatus? = nil,
        summary: [SummaryPart] = [],
        content: [ContentPart]? = nil,
        encryptedContent: String? = nil,
        extra: Extra = Extra()) {
        self.id = id
        self.status = status
        self.summary = summary
        self.content = content
        self.encryptedContent = encryptedContent
        self.extra = extra
    }
}

#if compiler(>=6)
extension ReasoningItem: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeReasoningItem: FfiConverterRustBuffer {
    public static func read(from buf: inout UniffiReader) throws -> ReasoningItem {
        return
            try ReasoningItem(
                id: FfiConverterOptionString.read(from: &buf),
                status: FfiConverterOptionTypeItemStatus.read(from: &buf),
                summary: FfiConverterSequenceTypeSummaryPart.read(from: &buf),
                content: FfiConverterOptionSequenceTypeContentPart.read(from: &buf),
                encryptedContent: FfiConverterOptionString.read(from: &buf),
                extra: FfiConverterTypeExtra.read(from: &buf)
        )
    }

    public static func write(_ value: ReasoningItem, into buf: inout [UInt8]) {
        FfiConverterOptionString.write(value.id, into: &buf)
        FfiConverterOptionTypeItemStatus.write(value.status, into: &buf)
        FfiConverterSequenceTypeSummaryPart.write(value.summary, into: &buf)
        FfiConverterOptionSequenceTypeContentPart.write(value.content, into: &buf)
        FfiConverterOptionString.write(value.encryptedContent, into: &buf)
        FfiConverterTypeExtra.write(value.extra, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeReasoningItem_lift(_ buf: RustBuffer) throws -> ReasoningItem {
    return try FfiConverterTypeReasoningItem.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeReasoningItem_lower(_ value: ReasoningItem) -> RustBuffer {
    return FfiConverterTypeReasoningItem.lower(value)
}

/**
 * A part of the reasoning summary was begun.
 */
public struct ReasoningSummaryPartAddedEvent: Equatable, Hashable {
    /**
     * The id of the item.
     */
    public var itemId: String?
    /**
     * The index of the item in the output.
     */
    public var outputIndex: Int64?
    /**
     * The index of the part in the item's summary.
     */
    public var summaryIndex: Int64?
    /**
     * The part.
     */
    public var part: SummaryPart
    /**
     * The number of the event in the stream; absent on some gateways.
     */
    public var sequenceNumber: Int64?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        itemId: String? = nil,
        outputIndex: Int64? = nil,
        summaryIndex: Int64? = nil,
        part: SummaryPart,
        sequenceNumber: Int64? = nil) {
        self.itemId = itemId
        self.outputIndex = outputIndex
        self.summaryIndex = summaryIndex
        self.part = part
        self.sequenceNumber = sequenceNumber
    }
}

#if compiler(>=6)
extension ReasoningSummaryPartAddedEvent: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeReasoningSummaryPartAddedEvent: FfiConverterRustBuffer {
    public static func read(from buf: inout UniffiReader) throws -> ReasoningSummaryPartAddedEvent {
        return
            try ReasoningSummaryPartAddedEvent(
                itemId: FfiConverterOptionString.read(from: &buf),
                outputIndex: FfiConverterOptionInt64.read(from: &buf),
                summaryIndex: FfiConverterOptionInt64.read(from: &buf),
                part: FfiConverterTypeSummaryPart.read(from: &buf),
                sequenceNumber: FfiConverterOptionInt64.read(from: &buf)
        )
    }

    public static func write(_ value: ReasoningSummaryPartAddedEvent, into buf: inout [UInt8]) {
        FfiConverterOptionString.write(value.itemId, into: &buf)
        FfiConverterOptionInt64.write(value.outputIndex, into: &buf)
        FfiConverterOptionInt64.write(value.summaryIndex, into: &buf)
        FfiConverterTypeSummaryPart.write(value.part, into: &buf)
        FfiConverterOptionInt64.write(value.sequenceNumber, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeReasoningSummaryPartAddedEvent_lift(_ buf: RustBuffer) throws -> ReasoningSummaryPartAddedEvent {
    return try FfiConverterTypeReasoningSummaryPartAddedEvent.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeReasoningSummaryPartAddedEvent_lower(_ value: ReasoningSummaryPartAddedEvent) -> RustBuffer {
    return FfiConverterTypeReasoningSummaryPartAddedEvent.lower(value)
}

/**
 * A part of the reasoning summary is whole.
 */
public struct ReasoningSummaryPartDoneEvent: Equatable, Hashable {
    /**
     * The id of the item.
     */
    public var itemId: String?
    /**
     * The index of the item in the output.
     */
    public var outputIndex: Int64?
    /**
     * The index of the part in the item's summary.
     */
    public var summaryIndex: Int64?
    /**
     * The part.
     */
    public var part: SummaryPart
    /**
     * `incomplete` when the part was cut short.
     */
    public var status: ItemStatus?
    /**
     * The number of the event in the stream; absent on some gateways.
     */
    public var sequenceNumber: Int64?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        itemId: String? = nil,
        outputIndex: Int64? = nil,
        summaryIndex: Int64? = nil,
        part: SummaryPart,
        status: ItemStatus? = nil,
        sequenceNumber: Int64? = nil) {
        self.itemId = itemId
        self.outputIndex = outputIndex
        self.summaryIndex = summaryIndex
        self.part = part
        self.status = status
        self.sequenceNumber = sequenceNumber
    }
}

#if compiler(>=6)
extension ReasoningSummaryPartDoneEvent: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeReasoningSummaryPartDoneEvent: FfiConverterRustBuffer {
    public static func read(from buf: inout UniffiReader) throws -> ReasoningSummaryPartDoneEvent {
        return
            try ReasoningSummaryPartDoneEvent(
                itemId: FfiConverterOptionString.read(from: &buf),
                outputIndex: FfiConverterOptionInt64.read(from: &buf),
                summaryIndex: FfiConverterOptionInt64.read(from: &buf),
                part: FfiConverterTypeSummaryPart.read(from: &buf),
                status: FfiConverterOptionTypeItemStatus.read(from: &buf),
                sequenceNumber: FfiConverterOptionInt64.read(from: &buf)
        )
    }

    public static func write(_ value: ReasoningSummaryPartDoneEvent, into buf: inout [UInt8]) {
        FfiConverterOptionString.write(value.itemId, into: &buf)
        FfiConverterOptionInt64.write(value.outputIndex, into: &buf)
        FfiConverterOptionInt64.write(value.summaryIndex, into: &buf)
        FfiConverterTypeSummaryPart.write(value.part, into: &buf)
        FfiConverterOptionTypeItemStatus.write(value.status, into: &buf)
        FfiConverterOptionInt64.write(value.sequenceNumber, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeReasoningSummaryPartDoneEvent_lift(_ buf: RustBuffer) throws -> ReasoningSummaryPartDoneEvent {
    return try FfiConverterTypeReasoningSummaryPartDoneEvent.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeReasoningSummaryPartDoneEvent_lower(_ value: ReasoningSummaryPartDoneEvent) -> RustBuffer {
    return FfiConverterTypeReasoningSummaryPartDoneEvent.lower(value)
}

/**
 * A piece of a reasoning summary.
 */
public struct ReasoningSummaryTextDeltaEvent: Equatable, Hashable {
    /**
     * The id of the item.
     */
    public var itemId: String?
    /**
     * The index of the item in the output.
     */
    public var outputIndex: Int64?
    /**
     * The index of the part in the item's summary.
     */
    public var summaryIndex: Int64?
    /**
     * The text to append.
     */
    public var delta: String
    /**
     * The number of the event in the stream; absent on some gateways.
     */
    public var sequenceNumber: Int64?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        itemId: String? = nil,
        outputIndex: Int64? = nil,
        summaryIndex: Int64? = nil,
        delta: String = "",
        sequenceNumber: Int64? = nil) {
        self.itemId = itemId
        self.outputIndex = outputIndex
        self.summaryIndex = summaryIndex
        self.delta = delta
        self.sequenceNumber = sequenceNumber
    }
}

#if compiler(>=6)
extension ReasoningSummaryTextDeltaEvent: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeReasoningSummaryTextDeltaEvent: FfiConverterRustBuffer {
    public static func read(from buf: inout UniffiReader) throws -> ReasoningSummaryTextDeltaEvent {
        return
            try ReasoningSummaryTextDeltaEvent(
                itemId: FfiConverterOptionString.read(from: &buf),
                outputIndex: FfiConverterOptionInt64.read(from: &buf),
                summaryIndex: FfiConverterOptionInt64.read(from: &buf),
                delta: FfiConverterString.read(from: &buf),
                sequenceNumber: FfiConverterOptionInt64.read(from: &buf)
        )
    }

    public static func write(_ value: ReasoningSummaryTextDeltaEvent, into buf: inout [UInt8]) {
        FfiConverterOptionString.write(value.itemId, into: &buf)
        FfiConverterOptionInt64.write(value.outputIndex, into: &buf)
        FfiConverterOptionInt64.write(value.summaryIndex, into: &buf)
        FfiConverterString.write(value.delta, into: &buf)
        FfiConverterOptionInt64.write(value.sequenceNumber, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeReasoningSummaryTextDeltaEvent_lift(_ buf: RustBuffer) throws -> ReasoningSummaryTextDeltaEvent {
    return try FfiConverterTypeReasoningSummaryTextDeltaEvent.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeReasoningSummaryTextDeltaEvent_lower(_ value: ReasoningSummaryTextDeltaEvent) -> RustBuffer {
    return FfiConverterTypeReasoningSummaryTextDeltaEvent.lower(value)
}

/**
 * The text of a part of the reasoning summary is whole.
 */
public struct ReasoningSummaryTextDoneEvent: Equatable, Hashable {
    /**
     * The id of the item.
     */
    public var itemId: String?
    /**
     * The index of the item in the output.
     */
    public var outputIndex: Int64?
    /**
     * The index of the part in the item's summary.
     */
    public var summaryIndex: Int64?
    /**
     * The whole text.
     */
    public var text: String
    /**
     * The number of the event in the stream; absent on some gateways.
     */
    public var sequenceNumber: Int64?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        itemId: String? = nil,
        outputIndex: Int64? = nil,
        summaryIndex: Int64? = nil,
        text: String = "",
        sequenceNumber: Int64? = nil) {
        self.itemId = itemId
        self.outputIndex = outputIndex
        self.summaryIndex = summaryIndex
        self.text = text
        self.sequenceNumber = sequenceNumber
    }
}

#if compiler(>=6)
extension ReasoningSummaryTextDoneEvent: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeReasoningSummaryTextDoneEvent: FfiConverterRustBuffer {
    public static func read(from buf: inout UniffiReader) throws -> ReasoningSummaryTextDoneEvent {
        return
            try ReasoningSummaryTextDoneEvent(
                itemId: FfiConverterOptionString.read(from: &buf),
                outputIndex: FfiConverterOptionInt64.read(from: &buf),
                summaryIndex: FfiConverterOptionInt64.read(from: &buf),
                text: FfiConverterString.read(from: &buf),
                sequenceNumber: FfiConverterOptionInt64.read(from: &buf)
        )
    }

    public static func write(_ value: ReasoningSummaryTextDoneEvent, into buf: inout [UInt8]) {
        FfiConverterOptionString.write(value.itemId, into: &buf)
        FfiConverterOptionInt64.write(value.outputIndex, into: &buf)
        FfiConverterOptionInt64.write(value.summaryIndex, into: &buf)
        FfiConverterString.write(value.text, into: &buf)
        FfiConverterOptionInt64.write(value.sequenceNumber, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeReasoningSummaryTextDoneEvent_lift(_ buf: RustBuffer) throws -> ReasoningSummaryTextDoneEvent {
    return try FfiConverterTypeReasoningSummaryTextDoneEvent.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeReasoningSummaryTextDoneEvent_lower(_ value: ReasoningSummaryTextDoneEvent) -> RustBuffer {
    return FfiConverterTypeReasoningSummaryTextDoneEvent.lower(value)
}

/**
 * A piece of reasoning text.
 */
public struct ReasoningTextDeltaEvent: Equatable, Hashable {
    /**
     * The id of the item.
     */
    public var itemId: String?
    /**
     * The index of the item in the output.
     */
    public var outputIndex: Int64?
    /**
     * The index of the part in the item's content.
     */
    public var contentIndex: Int64?
    /**
     * The text to append.
     */
    public var delta: String
    /**
     * The number of the event in the stream; absent on some gateways.
     */
    public var sequenceNumber: Int64?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        itemId: String? = nil,
        outputIndex: Int64? = nil,
        contentIndex: Int64? = nil,
        delta: String = "",
        sequenceNumber: Int64? = nil) {
        self.itemId = itemId
        self.outputIndex = outputIndex
        self.contentIndex = contentIndex
        self.delta = delta
        self.sequenceNumber = sequenceNumber
    }
}

#if compiler(>=6)
extension ReasoningTextDeltaEvent: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeReasoningTextDeltaEvent: FfiConverterRustBuffer {
    public static func read(from buf: inout UniffiReader) throws -> ReasoningTextDeltaEvent {
        return
            try ReasoningTextDeltaEvent(
                itemId: FfiConverterOptionString.read(from: &buf),
                outputIndex: FfiConverterOptionInt64.read(from: &buf),
                contentIndex: FfiConverterOptionInt64.read(from: &buf),
                delta: FfiConverterString.read(from: &buf),
                sequenceNumber: FfiConverterOptionInt64.read(from: &buf)
        )
    }

    public static func write(_ value: ReasoningTextDeltaEvent, into buf: inout [UInt8]) {
        FfiConverterOptionString.write(value.itemId, into: &buf)
        FfiConverterOptionInt64.write(value.outputIndex, into: &buf)
        FfiConverterOptionInt64.write(value.contentIndex, into: &buf)
        FfiConverterString.write(value.delta, into: &buf)
        FfiConverterOptionInt64.write(value.sequenceNumber, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeReasoningTextDeltaEvent_lift(_ buf: RustBuffer) throws -> ReasoningTextDeltaEvent {
    return try FfiConverterTypeReasoningTextDeltaEvent.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeReasoningTextDeltaEvent_lower(_ value: ReasoningTextDeltaEvent) -> RustBuffer {
    return FfiConverterTypeReasoningTextDeltaEvent.lower(value)
}

/**
 * The text of a part of the reasoning is whole.
 */
public struct ReasoningTextDoneEvent: Equatable, Hashable {
    /**
     * The id of the item.
     */
    public var itemId: String?
    /**
     * The index of the item in the output.
     */
    public var outputIndex: Int64?
    /**
     * The index of the part in the item's content.
     */
    public var contentIndex: Int64?
    /**
     * The whole text.
     */
    public var text: String
    /**
     * The number of the event in the stream; absent on some gateways.
     */
    public var sequenceNumber: Int64?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        itemId: String? = nil,
        outputIndex: Int64? = nil,
        contentIndex: Int64? = nil,
        text: String = "",
        sequenceNumber: Int64? = nil) {
        self.itemId = itemId
        self.outputIndex = outputIndex
        self.contentIndex = contentIndex
        self.text = text
        self.sequenceNumber = sequenceNumber
    }
}

#if compiler(>=6)
extension ReasoningTextDoneEvent: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeReasoningTextDoneEvent: FfiConverterRustBuffer {
    public static func read(from buf: inout UniffiReader) throws -> ReasoningTextDoneEvent {
        return
            try ReasoningTextDoneEvent(
                itemId: FfiConverterOptionString.read(from: &buf),
                outputIndex: FfiConverterOptionInt64.read(from: &buf),
                contentIndex: FfiConverterOptionInt64.read(from: &buf),
                text: FfiConverterString.read(from: &buf),
                sequenceNumber: FfiConverterOptionInt64.read(from: &buf)
        )
    }

    public static func write(_ value: ReasoningTextDoneEvent, into buf: inout [UInt8]) {
        FfiConverterOptionString.write(value.itemId, into: &buf)
        FfiConverterOptionInt64.write(value.outputIndex, into: &buf)
        FfiConverterOptionInt64.write(value.contentIndex, into: &buf)
        FfiConverterString.write(value.text, into: &buf)
        FfiConverterOptionInt64.write(value.sequenceNumber, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeReasoningTextDoneEvent_lift(_ buf: RustBuffer) throws -> ReasoningTextDoneEvent {
    return try FfiConverterTypeReasoningTextDoneEvent.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeReasoningTextDoneEvent_lower(_ value: ReasoningTextDoneEvent) -> RustBuffer {
    return FfiConverterTypeReasoningTextDoneEvent.lower(value)
}

/**
 * Text of the model's reasoning.
 */
public struct ReasoningTextPart: Equatable, Hashable {
    /**
     * The text.
     */
    public var text: String
    /**
     * Fields this version does not know.
     */
    public var extra: Extra

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        text: String = "",
        extra: Extra = Extra()) {
        self.text = text
        self.extra = extra
    }
}

#if compiler(>=6)
extension ReasoningTextPart: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeReasoningTextPart: FfiConverterRustBuffer {
    public static func read(from buf: inout UniffiReader) throws -> ReasoningTextPart {
        return
            try ReasoningTextPart(
                text: FfiConverterString.read(from: &buf),
                extra: FfiConverterTypeExtra.read(from: &buf)
        )
    }

    public static func write(_ value: ReasoningTextPart, into buf: inout [UInt8]) {
        FfiConverterString.write(value.text, into: &buf)
        FfiConverterTypeExtra.write(value.extra, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeReasoningTextPart_lift(_ buf: RustBuffer) throws -> ReasoningTextPart {
    return try FfiConverterTypeReasoningTextPart.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeReasoningTextPart_lower(_ value: ReasoningTextPart) -> RustBuffer {
    return FfiConverterTypeReasoningTextPart.lower(value)
}

/**
 * A request that the mock server received.
 */
public struct RecordedRequest: Equatable, Hashable {
    /**
     * The method, such as `POST`.
     */
    public var method: String
    /**
     * The path with its query.
     */
    public var path: String
    /**
     * The headers by their names in lower case; the values of a repeated header are joined with `, `.
     */
    public var headers: [String: String]
    /**
     * The body as text; bytes that are not UTF-8 become U+FFFD.
     */
    public var body: String

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        method: String,
        path: String,
        headers: [String: String],
        body: String) {
        self.method = method
        self.path = path
        self.headers = headers
        self.body = body
    }
}

#if compiler(>=6)
extension RecordedRequest: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeRecordedRequest: FfiConverterRustBuffer {
    public static func read(from buf: inout UniffiReader) throws -> RecordedRequest {
        return
            try RecordedRequest(
                method: FfiConverterString.read(from: &buf),
                path: FfiConverterString.read(from: &buf),
                headers: FfiConverterDictionaryStringString.read(from: &buf),
                body: FfiConverterString.read(from: &buf)
        )
    }

    public static func write(_ value: RecordedRequest, into buf: inout [UInt8]) {
        FfiConverterString.write(value.method, into: &buf)
        FfiConverterString.write(value.path, into: &buf)
        FfiConverterDictionaryStringString.write(value.headers, into: &buf)
        FfiConverterString.write(value.body, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeRecordedRequest_lift(_ buf: RustBuffer) throws -> RecordedRequest {
    return try FfiConverterTypeRecordedRequest.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeRecordedRequest_lower(_ value: RecordedRequest) -> RustBuffer {
    return FfiConverterTypeRecordedRequest.lower(value)
}

/**
 * A piece of a refusal.
 */
public struct RefusalDeltaEvent: Equatable, Hashable {
    /**
     * The id of the item.
     */
    public var itemId: String?
    /**
     * The index of the item in the output.
     */
    public var outputIndex: Int64?
    /**
     * The index of the part in the item's content.
     */
    public var contentIndex: Int64?
    /**
     * The text to append.
     */
    public var delta: String
    /**
     * The number of the event in the stream; absent on some gateways.
     */
    public var sequenceNumber: Int64?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        itemId: String? = nil,
        outputIndex: Int64? = nil,
        contentIndex: Int64? = nil,
        delta: String = "",
        sequenceNumber: Int64? = nil) {
        self.itemId = itemId
        self.outputIndex = outputIndex
        self.contentIndex = contentIndex
        self.delta = delta
        self.sequenceNumber = sequenceNumber
    }
}

#if compiler(>=6)
extension RefusalDeltaEvent: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeRefusalDeltaEvent: FfiConverterRustBuffer {
    public static func read(from buf: inout UniffiReader) throws -> RefusalDeltaEvent {
        return
            try RefusalDeltaEvent(
                itemId: FfiConverterOptionString.read(from: &buf),
                outputIndex: FfiConverterOptionInt64.read(from: &buf),
                contentIndex: FfiConverterOptionInt64.read(from: &buf),
                delta: FfiConverterString.read(from: &buf),
                sequenceNumber: FfiConverterOptionInt64.read(from: &buf)
        )
    }

    public static func write(_ value: RefusalDeltaEvent, into buf: inout [UInt8]) {
        FfiConverterOptionString.write(value.itemId, into: &buf)
        FfiConverterOptionInt64.write(value.outputIndex, into: &buf)
        FfiConverterOptionInt64.write(value.contentIndex, into: &buf)
        FfiConverterString.write(value.delta, into: &buf)
        FfiConverterOptionInt64.write(value.sequenceNumber, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeRefusalDeltaEvent_lift(_ buf: RustBuffer) throws -> RefusalDeltaEvent {
    return try FfiConverterTypeRefusalDeltaEvent.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeRefusalDeltaEvent_lower(_ value: RefusalDeltaEvent) -> RustBuffer {
    return FfiConverterTypeRefusalDeltaEvent.lower(value)
}

/**
 * A refusal is whole.
 */
public struct RefusalDoneEvent: Equatable, Hashable {
    /**
     * The id of the item.
     */
    public var itemId: String?
    /**
     * The index of the item in the output.
     */
    public var outputIndex: Int64?
    /**
     * The index of the part in the item's content.
     */
    public var contentIndex: Int64?
    /**
     * The whole refusal.
     */
    public var refusal: String
    /**
     * The number of the event in the stream; absent on some gateways.
     */
    public var sequenceNumber: Int64?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        itemId: String? = nil,
        outputIndex: Int64? = nil,
        contentIndex: Int64? = nil,
        refusal: String = "",
        sequenceNumber: Int64? = nil) {
        self.itemId = itemId
        self.outputIndex = outputIndex
        self.contentIndex = contentIndex
        self.refusal = refusal
        self.sequenceNumber = sequenceNumber
    }
}

#if compiler(>=6)
extension RefusalDoneEvent: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeRefusalDoneEvent: FfiConverterRustBuffer {
    public static func read(from buf: inout UniffiReader) throws -> RefusalDoneEvent {
        return
            try RefusalDoneEvent(
                itemId: FfiConverterOptionString.read(from: &buf),
                outputIndex: FfiConverterOptionInt64.read(from: &buf),
                contentIndex: FfiConverterOptionInt64.read(from: &buf),
                refusal: FfiConverterString.read(from: &buf),
                sequenceNumber: FfiConverterOptionInt64.read(from: &buf)
        )
    }

    public static func write(_ value: RefusalDoneEvent, into buf: inout [UInt8]) {
        FfiConverterOptionString.write(value.itemId, into: &buf)
        FfiConverterOptionInt64.write(value.outputIndex, into: &buf)
        FfiConverterOptionInt64.write(value.contentIndex, into: &buf)
        FfiConverterString.write(value.refusal, into: &buf)
        FfiConverterOptionInt64.write(value.sequenceNumber, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeRefusalDoneEvent_lift(_ buf: RustBuffer) throws -> RefusalDoneEvent {
    return try FfiConverterTypeRefusalDoneEvent.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeRefusalDoneEvent_lower(_ value: RefusalDoneEvent) -> RustBuffer {
    return FfiConverterTypeRefusalDoneEvent.lower(value)
}

/**
 * The model's refusal to answer.
 */
public struct RefusalPart: Equatable, Hashable {
    /**
     * The explanation of the refusal.
     */
    public var refusal: String
    /**
     * Fields this version does not know.
     */
    public var extra: Extra

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        refusal: String = "",
        extra: Extra = Extra()) {
        self.refusal = refusal
        self.extra = extra
    }
}

#if compiler(>=6)
extension RefusalPart: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeRefusalPart: FfiConverterRustBuffer {
    public static func read(from buf: inout UniffiReader) throws -> RefusalPart {
        return
            try RefusalPart(
                refusal: FfiConverterString.read(from: &buf),
                extra: FfiConverterTypeExtra.read(from: &buf)
        )
    }

    public static func write(_ value: RefusalPart, into buf: inout [UInt8]) {
        FfiConverterString.write(value.refusal, into: &buf)
        FfiConverterTypeExtra.write(value.extra, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeRefusalPart_lift(_ buf: RustBuffer) throws -> RefusalPart {
    return try FfiConverterTypeRefusalPart.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeRefusalPart_lower(_ value: RefusalPart) -> RustBuffer {
    return FfiConverterTypeRefusalPart.lower(value)
}

/**
 * A response of the model: its output, how it ended, and what it used.
 */
public struct Response: Equatable, Hashable {
    /**
     * The id of the response. Some gateways change it from event to event.
     */
    public var id: String
    /**
     * Always `response`.
     */
    public var object: String?
    /**
     * When the response was made, in seconds since 1970.
     */
    public var createdAt: Int64?
    /**
     * When the response was completed, in seconds since 1970.
     */
    public var completedAt: Int64?
    /**
     * How far the response is, or how it ended.
     */
    public var status: ResponseStatus?
    /**
     * Whether the response is made in the background.
     */
    public var background: Bool?
    /**
     * Why the response failed.
     */
    public var error: ResponseError?
    /**
     * Why the response is incomplete.
     */
    public var incompleteDetails: IncompleteDetails?
    /**
     * The instructions that were given.
     */
    public var instructions: Instructions?
    /**
     * The most tokens that the output may have, reasoning included.
     */
    public var maxOutputTokens: Int64?
    /**
     * The most calls of built-in tools.
     */
    public var maxToolCalls: Int64?
    /**
     * Up to 16 pairs of text that the caller attached.
     */
    public var metadata: [String: String]?
    /**
     * The model that answered.
     */
    public var model: String
    /**
     * The items of the output, in order.
     */
    public var output: [OutputItem]
    /**
     * Whether the model may call several tools at once.
     */
    public var parallelToolCalls: Bool?
    /**
     * The response this one continues.
     */
    public var previousResponseId: String?
    /**
     * A key by which the server may find a cached prompt.
     */
    public var promptCacheKey: String?
    /**
     * How the model reasoned.
     */
    public var reasoning: Reasoning?
    /**
     * A stable identifier of the end user, for abuse detection.
     */
    public var safetyIdentifier: String?
    /**
     * The tier that served the request.
     */
    public var serviceTier: String?
    /**
     * Whether the server stores the response.
     */
    public var store: Bool?
    /**
     * The sampling temperature, 0 to 2.
     */
    public var temperature: Double?
    /**
     * The form of the text.
     */
    public var text: TextConfig?
    /**
     * How tools were to be chosen.
     */
    public var toolChoice: ToolChoice?
    /**
     * The tools that were offered.
     */
    public var tools: [Tool]?
    /**
     * How many of the most likely tokens were asked for at each place.
     */
    public var topLogprobs: Int64?
    /**
     * The share of probability that tokens were sampled from, 0 to 1.
     */
    public var topP: Double?
    /**
     * What happens to input that is too long: `auto` or `disabled`.
     */
    public var truncation: String?
    /**
     * What the response used.
     */
    public var usage: Usage?
    /**
     * The end user, as the caller named them; replaced by `safety_identifier`.
     */
    public var user: String?
    /**
     * Fields this version does not know.
     */
    public var extra: Extra

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        id: String = "",
        object: String? = nil,
        createdAt: Int64? = nil,
        completedAt: Int64? = nil,
        status: ResponseStatus? = nil,
        background: Bool? = nil,
        error: ResponseError? = nil,
        incompleteDetails: IncompleteDetails? = nil,
        instructions: Instructions? = nil,
        maxOutputTokens: Int64? = nil,
        maxToolCalls: Int64? = nil,
        metadata: [String: String]? = nil,
        model: String = "",
        output: [OutputItem] = [],
        parallelToolCalls: Bool? = nil,
        previousResponseId: String? = nil,
        promptCacheKey: String? = nil,
        reasoning: Reasoning? = nil,
        safetyIdentifier: String? = nil,
        serviceTier: String? = nil,
        store: Bool? = nil,
        temperature: Double? = nil,
        text: TextConfig? = nil,
        toolChoice: ToolChoice? = nil,
        tools: [Tool]? = nil,
        topLogprobs: Int64? = nil,
        topP: Double? = nil,
        truncation: String? = nil,
        usage: Usage? = nil,
        user: String? = nil,
        extra: Extra = Extra()) {
        self.id = id
        self.object = object
        self.createdAt = createdAt
        self.completedAt = completedAt
        self.status = status
        self.background = background
        self.error = error
        self.incompleteDetails = incompleteDetails
        self.instructions = instructions
        self.maxOutputTokens = maxOutputTokens
        self.maxToolCalls = maxToolCalls
        self.metadata = metadata
        self.model = model
        self.output = output
        self.parallelToolCalls = parallelToolCalls
        self.previousResponseId = previousResponseId
        self.promptCacheKey = promptCacheKey
        self.reasoning = reasoning
        self.safetyIdentifier = safetyIdentifier
        self.serviceTier = serviceTier
        self.store = store
        self.temperature = temperature
        self.text = text
        self.toolChoice = toolChoice
        self.tools = tools
        self.topLogprobs = topLogprobs
        self.topP = topP
        self.truncation = truncation
        self.usage = usage
        self.user = user
        self.extra = extra
    }
}

#if compiler(>=6)
extension Response: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeResponse: FfiConverterRustBuffer {
    public static func read(from buf: inout UniffiReader) throws -> Response {
        return
            try Response(
                id: FfiConverterString.read(from: &buf),
                object: FfiConverterOptionString.read(from: &buf),
                createdAt: FfiConverterOptionInt64.read(from: &buf),
                completedAt: FfiConverterOptionInt64.read(from: &buf),
                status: FfiConverterOptionTypeResponseStatus.read(from: &buf),
                background: FfiConverterOptionBool.read(from: &buf),
                error: FfiConverterOptionTypeResponseError.read(from: &buf),
                incompleteDetails: FfiConverterOptionTypeIncompleteDetails.read(from: &buf),
                instructions: FfiConverterOptionTypeInstructions.read(from: &buf),
                maxOutputTokens: FfiConverterOptionInt64.read(from: &buf),
                maxToolCalls: FfiConverterOptionInt64.read(from: &buf),
                metadata: FfiConverterOptionDictionaryStringString.read(from: &buf),
                model: FfiConverterString.read(from: &buf),
                output: FfiConverterSequenceTypeOutputItem.read(from: &buf),
                parallelToolCalls: FfiConverterOptionBool.read(from: &buf),
                previousResponseId: FfiConverterOptionString.read(from: &buf),
                promptCacheKey: FfiConverterOptionString.read(from: &buf),
                reasoning: FfiConverterOptionTypeReasoning.read(from: &buf),
                safetyIdentifier: FfiConverterOptionString.read(from: &buf),
                serviceTier: FfiConverterOptionString.read(from: &buf),
                store: FfiConverterOptionBool.read(from: &buf),
                temperature: FfiConverterOptionDouble.read(from: &buf),
                text: FfiConverterOptionTypeTextConfig.read(from: &buf),
                toolChoice: FfiConverterOptionTypeToolChoice.read(from: &buf),
                tools: FfiConverterOptionSequenceTypeTool.read(from: &buf),
                topLogprobs: FfiConverterOptionInt64.read(from: &buf),
                topP: FfiConverterOptionDouble.read(from: &buf),
                truncation: FfiConverterOptionString.read(from: &buf),
                usage: FfiConverterOptionTypeUsage.read(from: &buf),
                user: FfiConverterOptionString.read(from: &buf),
                extra: FfiConverterTypeExtra.read(from: &buf)
        )
    }

    public static func write(_ value: Response, into buf: inout [UInt8]) {
        FfiConverterString.write(value.id, into: &buf)
        FfiConverterOptionString.write(value.object, into: &buf)
        FfiConverterOptionInt64.write(value.createdAt, into: &buf)
        FfiConverterOptionInt64.write(value.completedAt, into: &buf)
        FfiConverterOptionTypeResponseStatus.write(value.status, into: &buf)
        FfiConverterOptionBool.write(value.background, into: &buf)
        FfiConverterOptionTypeResponseError.write(value.error, into: &buf)
        FfiConverterOptionTypeIncompleteDetails.write(value.incompleteDetails, into: &buf)
        FfiConverterOptionTypeInstructions.write(value.instructions, into: &buf)
        FfiConverterOptionInt64.write(value.maxOutputTokens, into: &buf)
        FfiConverterOptionInt64.write(value.maxToolCalls, into: &buf)
        FfiConverterOptionDictionaryStringString.write(value.metadata, into: &buf)
        FfiConverterString.write(value.model, into: &buf)
        FfiConverterSequenceTypeOutputItem.write(value.output, into: &buf)
        FfiConverterOptionBool.write(value.parallelToolCalls, into: &buf)
        FfiConverterOptionString.write(value.previousResponseId, into: &buf)
        FfiConverterOptionString.write(value.promptCacheKey, into: &buf)
        FfiConverterOptionTypeReasoning.write(value.reasoning, into: &buf)
        FfiConverterOptionString.write(value.safetyIdentifier, into: &buf)
        FfiConverterOptionString.write(value.serviceTier, into: &buf)
        FfiConverterOptionBool.write(value.store, into: &buf)
        FfiConverterOptionDouble.write(value.temperature, into: &buf)
        FfiConverterOptionTypeTextConfig.write(value.text, into: &buf)
        FfiConverterOptionTypeToolChoice.write(value.toolChoice, into: &buf)
        FfiConverterOptionSequenceTypeTool.write(value.tools, into: &buf)
        FfiConverterOptionInt64.write(value.topLogprobs, into: &buf)
        FfiConverterOptionDouble.write(value.topP, into: &buf)
        FfiConverterOptionString.write(value.truncation, into: &buf)
        FfiConverterOptionTypeUsage.write(value.usage, into: &buf)
        FfiConverterOptionString.write(value.user, into: &buf)
        FfiConverterTypeExtra.write(value.extra, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeResponse_lift(_ buf: RustBuffer) throws -> Response {
    return try FfiConverterTypeResponse.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeResponse_lower(_ value: Response) -> RustBuffer {
    return FfiConverterTypeResponse.lower(value)
}

/**
 * Why a response failed.
 */
public struct ResponseError: Equatable, Hashable {
    /**
     * A code for programs, such as `server_error` or `rate_limit_exceeded`.
     */
    public var code: String?
    /**
     * A message for people.
     */
    public var message: String
    /**
     * Fields this version does not know.
     */
    public var extra: Extra

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        code: String? = nil,
        message: String = "",
        extra: Extra = Extra()) {
        self.code = code
        self.message = message
        self.extra = extra
    }
}

#if compiler(>=6)
extension ResponseError: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeResponseError: FfiConverterRustBuffer {
    public static func read(from buf: inout UniffiReader) throws -> ResponseError {
        return
            try ResponseError(
                code: FfiConverterOptionString.read(from: &buf),
                message: FfiConverterString.read(from: &buf),
                extra: FfiConverterTypeExtra.read(from: &buf)
        )
    }

    public static func write(_ value: ResponseError, into buf: inout [UInt8]) {
        FfiConverterOptionString.write(value.code, into: &buf)
        FfiConverterString.write(value.message, into: &buf)
        FfiConverterTypeExtra.write(value.extra, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeResponseError_lift(_ buf: RustBuffer) throws -> ResponseError {
    return try FfiConverterTypeResponseError.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeResponseError_lower(_ value: ResponseError) -> RustBuffer {
    return FfiConverterTypeResponseError.lower(value)
}

/**
 * A paragraph of a reasoning summary.
 */
public struct SummaryTextPart: Equatable, Hashable {
    /**
     * The text.
     */
    public var text: String
    /**
     * Fields this version does not know.
     */
    public var extra: Extra

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        text: String = "",
        extra: Extra = Extra()) {
        self.text = text
        self.extra = extra
    }
}

#if compiler(>=6)
extension SummaryTextPart: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeSummaryTextPart: FfiConverterRustBuffer {
    public static func read(from buf: inout UniffiReader) throws -> SummaryTextPart {
        return
            try SummaryTextPart(
                text: FfiConverterString.read(from: &buf),
                extra: FfiConverterTypeExtra.read(from: &buf)
        )
    }

    public static func write(_ value: SummaryTextPart, into buf: inout [UInt8]) {
        FfiConverterString.write(value.text, into: &buf)
        FfiConverterTypeExtra.write(value.extra, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeSummaryTextPart_lift(_ buf: RustBuffer) throws -> SummaryTextPart {
    return try FfiConverterTypeSummaryTextPart.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeSummaryTextPart_lower(_ value: SummaryTextPart) -> RustBuffer {
    return FfiConverterTypeSummaryTextPart.lower(value)
}

/**
 * How the model writes its text.
 */
public struct TextConfig: Equatable, Hashable {
    /**
     * The format: plain text, any JSON object, or JSON by a schema. The server's default is plain text.
     */
    public var format: TextFormat?
    /**
     * How much the model says: `low`, `medium` or `high`. The server's default is `medium`.
     */
    public var verbosity: String?
    /**
     * Fields this version does not know.
     */
    public var extra: Extra

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        format: TextFormat? = nil,
        verbosity: String? = nil,
        extra: Extra = Extra()) {
        self.format = format
        self.verbosity = verbosity
        self.extra = extra
    }
}

#if compiler(>=6)
extension TextConfig: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeTextConfig: FfiConverterRustBuffer {
    public static func read(from buf: inout UniffiReader) throws -> TextConfig {
        return
            try TextConfig(
                format: FfiConverterOptionTypeTextFormat.read(from: &buf),
                verbosity: FfiConverterOptionString.read(from: &buf),
                extra: FfiConverterTypeExtra.read(from: &buf)
        )
    }

    public static func write(_ value: TextConfig, into buf: inout [UInt8]) {
        FfiConverterOptionTypeTextFormat.write(value.format, into: &buf)
        FfiConverterOptionString.write(value.verbosity, into: &buf)
        FfiConverterTypeExtra.write(value.extra, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeTextConfig_lift(_ buf: RustBuffer) throws -> TextConfig {
    return try FfiConverterTypeTextConfig.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeTextConfig_lower(_ value: TextConfig) -> RustBuffer {
    return FfiConverterTypeTextConfig.lower(value)
}

/**
 * Any JSON object; the prompt must ask for JSON.
 */
public struct TextFormatJsonObject: Equatable, Hashable {
    /**
     * Fields this version does not know.
     */
    public var extra: Extra

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        extra: Extra = Extra()) {
        self.extra = extra
    }
}

#if compiler(>=6)
extension TextFormatJsonObject: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeTextFormatJsonObject: FfiConverterRustBuffer {
    public static func read(from buf: inout UniffiReader) throws -> TextFormatJsonObject {
        return
            try TextFormatJsonObject(
                extra: FfiConverterTypeExtra.read(from: &buf)
        )
    }

    public static func write(_ value: TextFormatJsonObject, into buf: inout [UInt8]) {
        FfiConverterTypeExtra.write(value.extra, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeTextFormatJsonObject_lift(_ buf: RustBuffer) throws -> TextFormatJsonObject {
    return try FfiConverterTypeTextFormatJsonObject.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeTextFormatJsonObject_lower(_ value: TextFormatJsonObject) -> RustBuffer {
    return FfiConverterTypeTextFormatJsonObject.lower(value)
}

/**
 * JSON by a schema.
 */
public struct TextFormatJsonSchema: Equatable, Hashable {
    /**
     * The name of the schema: letters, digits, `_` and `-`, at most 64 characters.
     */
    public var name: String
    /**
     * What the format is for.
     */
    public var description: String?
    /**
     * The JSON Schema.
     */
    public var schema: Json?
    /**
     * Whether the text must follow the schema to the letter. The server's default is false.
     */
    public var strict: Bool?
    /**
     * Fields this version does not know.
     */
    public var extra: Extra

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        name: String = "",
        description: String? = nil,
        schema: Json? = nil,
        strict: Bool? = nil,
        extra: Extra = Extra()) {
        self.name = name
        self.description = description
        self.schema = schema
        self.strict = strict
        self.extra = extra
    }
}

#if compiler(>=6)
extension TextFormatJsonSchema: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeTextFormatJsonSchema: FfiConverterRustBuffer {
    public static func read(from buf: inout UniffiReader) throws -> TextFormatJsonSchema {
        return
            try TextFormatJsonSchema(
                name: FfiConverterString.read(from: &buf),
                description: FfiConverterOptionString.read(from: &buf),
                schema: FfiConverterOptionTypeJson.read(from: &buf),
                strict: FfiConverterOptionBool.read(from: &buf),
                extra: FfiConverterTypeExtra.read(from: &buf)
        )
    }

    public static func write(_ value: TextFormatJsonSchema, into buf: inout [UInt8]) {
        FfiConverterString.write(value.name, into: &buf)
        FfiConverterOptionString.write(value.description, into: &buf)
        FfiConverterOptionTypeJson.write(value.schema, into: &buf)
        FfiConverterOptionBool.write(value.strict, into: &buf)
        FfiConverterTypeExtra.write(value.extra, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeTextFormatJsonSchema_lift(_ buf: RustBuffer) throws -> TextFormatJsonSchema {
    return try FfiConverterTypeTextFormatJsonSchema.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeTextFormatJsonSchema_lower(_ value: TextFormatJsonSchema) -> RustBuffer {
    return FfiConverterTypeTextFormatJsonSchema.lower(value)
}

/**
 * Plain text.
 */
public struct TextFormatText: Equatable, Hashable {
    /**
     * Fields this version does not know.
     */
    public var extra: Extra

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        extra: Extra = Extra()) {
        self.extra = extra
    }
}

#if compiler(>=6)
extension TextFormatText: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeTextFormatText: FfiConverterRustBuffer {
    public static func read(from buf: inout UniffiReader) throws -> TextFormatText {
        return
            try TextFormatText(
                extra: FfiConverterTypeExtra.read(from: &buf)
        )
    }

    public static func write(_ value: TextFormatText, into buf: inout [UInt8]) {
        FfiConverterTypeExtra.write(value.extra, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeTextFormatText_lift(_ buf: RustBuffer) throws -> TextFormatText {
    return try FfiConverterTypeTextFormatText.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeTextFormatText_lower(_ value: TextFormatText) -> RustBuffer {
    return FfiConverterTypeTextFormatText.lower(value)
}

/**
 * A function to call.
 */
public struct ToolChoiceFunction: Equatable, Hashable {
    /**
     * The name of the function.
     */
    public var name: String
    /**
     * Fields this version does not know.
     */
    public var extra: Extra

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        name: String = "",
        extra: Extra = Extra()) {
        self.name = name
        self.extra = extra
    }
}

#if compiler(>=6)
extension ToolChoiceFunction: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeToolChoiceFunction: FfiConverterRustBuffer {
    public static func read(from buf: inout UniffiReader) throws -> ToolChoiceFunction {
        return
            try ToolChoiceFunction(
                name: FfiConverterString.read(from: &buf),
                extra: FfiConverterTypeExtra.read(from: &buf)
        )
    }

    public static func write(_ value: ToolChoiceFunction, into buf: inout [UInt8]) {
        FfiConverterString.write(value.name, into: &buf)
        FfiConverterTypeExtra.write(value.extra, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeToolChoiceFunction_lift(_ buf: RustBuffer) throws -> ToolChoiceFunction {
    return try FfiConverterTypeToolChoiceFunction.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeToolChoiceFunction_lower(_ value: ToolChoiceFunction) -> RustBuffer {
    return FfiConverterTypeToolChoiceFunction.lower(value)
}

/**
 * One of the most likely tokens at a place.
 */
public struct TopLogprob: Equatable, Hashable {
    /**
     * The token.
     */
    public var token: String
    /**
     * The natural logarithm of the token's probability.
     */
    public var logprob: Double
    /**
     * The UTF-8 bytes of the token.
     */
    public var bytes: [Int64]?
    /**
     * Fields this version does not know.
     */
    public var extra: Extra

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        token: String = "",
        logprob: Double = Double(0),
        bytes: [Int64]? = nil,
        extra: Extra = Extra()) {
        self.token = token
        self.logprob = logprob
        self.bytes = bytes
        self.extra = extra
    }
}

#if compiler(>=6)
extension TopLogprob: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeTopLogprob: FfiConverterRustBuffer {
    public static func read(from buf: inout UniffiReader) throws -> TopLogprob {
        return
            try TopLogprob(
                token: FfiConverterString.read(from: &buf),
                logprob: FfiConverterDouble.read(from: &buf),
                bytes: FfiConverterOptionSequenceInt64.read(from: &buf),
                extra: FfiConverterTypeExtra.read(from: &buf)
        )
    }

    public static func write(_ value: TopLogprob, into buf: inout [UInt8]) {
        FfiConverterString.write(value.token, into: &buf)
        FfiConverterDouble.write(value.logprob, into: &buf)
        FfiConverterOptionSequenceInt64.write(value.bytes, into: &buf)
        FfiConverterTypeExtra.write(value.extra, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeTopLogprob_lift(_ buf: RustBuffer) throws -> TopLogprob {
    return try FfiConverterTypeTopLogprob.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeTopLogprob_lower(_ value: TopLogprob) -> RustBuffer {
    return FfiConverterTypeTopLogprob.lower(value)
}

/**
 * A page on the web that the text draws on.
 */
public struct UrlCitation: Equatable, Hashable {
    /**
     * The address of the page.
     */
    public var url: String
    /**
     * The title of the page.
     */
    public var title: String?
    /**
     * The index of the first character of the citation in the text.
     */
    public var startIndex: Int64?
    /**
     * The index after the last character of the citation in the text.
     */
    public var endIndex: Int64?
    /**
     * Fields this version does not know.
     */
    public var extra: Extra

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        url: String = "",
        title: String? = nil,
        startIndex: Int64? = nil,
        endIndex: Int64? = nil,
        extra: Extra = Extra()) {
        self.url = url
        self.title = title
        self.startIndex = startIndex
        self.endIndex = endIndex
        self.extra = extra
    }
}

#if compiler(>=6)
extension UrlCitation: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeUrlCitation: FfiConverterRustBuffer {
    public static func read(from buf: inout UniffiReader) throws -> UrlCitation {
        return
            try UrlCitation(
                url: FfiConverterString.read(from: &buf),
                title: FfiConverterOptionString.read(from: &buf),
                startIndex: FfiConverterOptionInt64.read(from: &buf),
                endIndex: FfiConverterOptionInt64.read(from: &buf),
                extra: FfiConverterTypeExtra.read(from: &buf)
        )
    }

    public static func write(_ value: UrlCitation, into buf: inout [UInt8]) {
        FfiConverterString.write(value.url, into: &buf)
        FfiConverterOptionString.write(value.title, into: &buf)
        FfiConverterOptionInt64.write(value.startIndex, into: &buf)
        FfiConverterOptionInt64.write(value.endIndex, into: &buf)
        FfiConverterTypeExtra.write(value.extra, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeUrlCitation_lift(_ buf: RustBuffer) throws -> UrlCitation {
    return try FfiConverterTypeUrlCitation.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeUrlCitation_lower(_ value: UrlCitation) -> RustBuffer {
    return FfiConverterTypeUrlCitation.lower(value)
}

/**
 * The tokens that a response used.
 */
public struct Usage: Equatable, Hashable {
    /**
     * Tokens read.
     */
    public var inputTokens: Int64
    /**
     * What the tokens read were.
     */
    public var inputTokensDetails: InputTokensDetails?
    /**
     * Tokens written, reasoning included.
     */
    public var outputTokens: Int64
    /**
     * What the tokens written were.
     */
    public var outputTokensDetails: OutputTokensDetails?
    /**
     * Tokens read and written.
     */
    public var totalTokens: Int64
    /**
     * Fields this version does not know.
     */
    public var extra: Extra

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        inputTokens: Int64 = Int64(0),
        inputTokensDetails: InputTokensDetails? = nil,
        outputTokens: Int64 = Int64(0),
        outputTokensDetails: OutputTokensDetails? = nil,
        totalTokens: Int64 = Int64(0),
        extra: Extra = Extra()) {
        self.inputTokens = inputTokens
        self.inputTokensDetails = inputTokensDetails
        self.outputTokens = outputTokens
        self.outputTokensDetails = outputTokensDetails
        self.totalTokens = totalTokens
        self.extra = extra
    }
}

#if compiler(>=6)
extension Usage: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeUsage: FfiConverterRustBuffer {
    public static func read(from buf: inout UniffiReader) throws -> Usage {
        return
            try Usage(
                inputTokens: FfiConverterInt64.read(from: &buf),
                inputTokensDetails: FfiConverterOptionTypeInputTokensDetails.read(from: &buf),
                outputTokens: FfiConverterInt64.read(from: &buf),
                outputTokensDetails: FfiConverterOptionTypeOutputTokensDetails.read(from: &buf),
                totalTokens: FfiConverterInt64.read(from: &buf),
                extra: FfiConverterTypeExtra.read(from: &buf)
        )
    }

    public static func write(_ value: Usage, into buf: inout [UInt8]) {
        FfiConverterInt64.write(value.inputTokens, into: &buf)
        FfiConverterOptionTypeInputTokensDetails.write(value.inputTokensDetails, into: &buf)
        FfiConverterInt64.write(value.outputTokens, into: &buf)
        FfiConverterOptionTypeOutputTokensDetails.write(value.outputTokensDetails, into: &buf)
        FfiConverterInt64.write(value.totalTokens, into: &buf)
        FfiConverterTypeExtra.write(value.extra, into: &buf)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeUsage_lift(_ buf: RustBuffer) throws -> Usage {
    return try FfiConverterTypeUsage.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeUsage_lower(_ value: Usage) -> RustBuffer {
    return FfiConverterTypeUsage.lower(value)
}

/**
 * A source of a piece of output text.
 */

public enum Annotation: Equatable, Hashable {
    /**
     * A page on the web.
     */
    case urlCitation(UrlCitation)
    /**
     * A file found by file search.
     */
    case fileCitation(FileCitation)
    /**
     * A file made in a container by the code interpreter.
     */
    case containerFileCitation(ContainerFileCitation)
    /**
     * A path to a file.
     */
    case filePath(FilePath)
    /**
     * A kind this version does not know, kept as received.
     */
    case unknown(
        /**
         * The `type` as received; empty when there was none.
         */kind: String,
        /**
         * The whole annotation.
         */json: Json)
}

#if compiler(>=6)
extension Annotation: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeAnnotation: FfiConverterRustBuffer {
    typealias SwiftType = Annotation

    public static func read(from buf: inout UniffiReader) throws -> Annotation {
        let variant: Int32 = try readInt(&buf)
        switch variant {
        case 1: return .urlCitation(try FfiConverterTypeUrlCitation.read(from: &buf)
        )

        case 2: return .fileCitation(try FfiConverterTypeFileCitation.read(from: &buf)
        )

        case 3: return .containerFileCitation(try FfiConverterTypeContainerFileCitation.read(from: &buf)
        )

        case 4: return .filePath(try FfiConverterTypeFilePath.read(from: &buf)
        )

        case 5: return .unknown(kind: try FfiConverterString.read(from: &buf), json: try FfiConverterTypeJson.read(from: &buf)
        )

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: Annotation, into buf: inout [UInt8]) {
        switch value {
        case let .urlCitation(v1):
            writeInt(&buf, Int32(1))
            FfiConverterTypeUrlCitation.write(v1, into: &buf)

        case let .fileCitation(v1):
            writeInt(&buf, Int32(2))
            FfiConverterTypeFileCitation.write(v1, into: &buf)

        case let .containerFileCitation(v1):
            writeInt(&buf, Int32(3))
            FfiConverterTypeContainerFileCitation.write(v1, into: &buf)

        case let .filePath(v1):
            writeInt(&buf, Int32(4))
            FfiConverterTypeFilePath.write(v1, into: &buf)

        case let .unknown(kind,json):
            writeInt(&buf, Int32(5))
            FfiConverterString.write(kind, into: &buf)
            FfiConverterTypeJson.write(json, into: &buf)
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeAnnotation_lift(_ buf: RustBuffer) throws -> Annotation {
    return try FfiConverterTypeAnnotation.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeAnnotation_lower(_ value: Annotation) -> RustBuffer {
    return FfiConverterTypeAnnotation.lower(value)
}

/**
 * A part of the content of an output item.
 */

public enum ContentPart: Equatable, Hashable {
    /**
     * Text written by the model.
     */
    case outputText(OutputTextPart)
    /**
     * The model's refusal to answer.
     */
    case refusal(RefusalPart)
    /**
     * Text of the model's reasoning, as open-weight models send it.
     */
    case reasoningText(ReasoningTextPart)
    /**
     * A kind this version does not know, kept as received.
     */
    case unknown(
        /**
         * The `type` as received; empty when there was none.
         */kind: String,
        /**
         * The whole part.
         */json: Json)
}

#if compiler(>=6)
extension ContentPart: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeContentPart: FfiConverterRustBuffer {
    typealias SwiftType = ContentPart

    public static func read(from buf: inout UniffiReader) throws -> ContentPart {
        let variant: Int32 = try readInt(&buf)
        switch variant {
        case 1: return .outputText(try FfiConverterTypeOutputTextPart.read(from: &buf)
        )

        case 2: return .refusal(try FfiConverterTypeRefusalPart.read(from: &buf)
        )

        case 3: return .reasoningText(try FfiConverterTypeReasoningTextPart.read(from: &buf)
        )

        case 4: return .unknown(kind: try FfiConverterString.read(from: &buf), json: try FfiConverterTypeJson.read(from: &buf)
        )

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: ContentPart, into buf: inout [UInt8]) {
        switch value {
        case let .outputText(v1):
            writeInt(&buf, Int32(1))
            FfiConverterTypeOutputTextPart.write(v1, into: &buf)

        case let .refusal(v1):
            writeInt(&buf, Int32(2))
            FfiConverterTypeRefusalPart.write(v1, into: &buf)

        case let .reasoningText(v1):
            writeInt(&buf, Int32(3))
            FfiConverterTypeReasoningTextPart.write(v1, into: &buf)

        case let .unknown(kind,json):
            writeInt(&buf, Int32(4))
            FfiConverterString.write(kind, into: &buf)
            FfiConverterTypeJson.write(json, into: &buf)
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeContentPart_lift(_ buf: RustBuffer) throws -> ContentPart {
    return try FfiConverterTypeContentPart.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeContentPart_lower(_ value: ContentPart) -> RustBuffer {
    return FfiConverterTypeContentPart.lower(value)
}

/**
 * The kinds of errors; each is a case or a class of its own in the caller's language.
 */

public enum ErrorKind: Equatable, Hashable {
    /**
     * The client's options are wrong or incomplete.
     */
    case config
    /**
     * The request cannot be accepted by any server; nothing was sent.
     */
    case invalidRequest
    /**
     * The server's answer could not be read.
     */
    case decode
    /**
     * The caller cancelled the call.
     */
    case cancelled
    /**
     * The server could not be reached, or the connection broke before it answered.
     */
    case apiConnection
    /**
     * The server did not answer in time.
     */
    case apiTimeout
    /**
     * The server answered with a status that is no success and has no kind of its own.
     */
    case apiStatus
    /**
     * The server answered 400.
     */
    case badRequest
    /**
     * The server answered 401.
     */
    case authentication
    /**
     * The server answered 403.
     */
    case permissionDenied
    /**
     * The server answered 404.
     */
    case notFound
    /**
     * The server answered 409.
     */
    case conflict
    /**
     * The server answered 422.
     */
    case unprocessableEntity
    /**
     * The server answered 429.
     */
    case rateLimit
    /**
     * The server answered 500 or above.
     */
    case internalServer
    /**
     * The server said `error` inside the stream.
     */
    case apiStream
    /**
     * The stream ended before its terminal event.
     */
    case streamInterrupted
    /**
     * The stream was silent for too long.
     */
    case streamTimeout
}

#if compiler(>=6)
extension ErrorKind: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeErrorKind: FfiConverterRustBuffer {
    typealias SwiftType = ErrorKind

    public static func read(from buf: inout UniffiReader) throws -> ErrorKind {
        let variant: Int32 = try readInt(&buf)
        switch variant {
        case 1: return .config

        case 2: return .invalidRequest

        case 3: return .decode

        case 4: return .cancelled

        case 5: return .apiConnection

        case 6: return .apiTimeout

        case 7: return .apiStatus

        case 8: return .badRequest

        case 9: return .authentication

        case 10: return .permissionDenied

        case 11: return .notFound

        case 12: return .conflict

        case 13: return .unprocessableEntity

        case 14: return .rateLimit

        case 15: return .internalServer

        case 16: return .apiStream

        case 17: return .streamInterrupted

        case 18: return .streamTimeout

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: ErrorKind, into buf: inout [UInt8]) {
        switch value {
        case .config:
            writeInt(&buf, Int32(1))

        case .invalidRequest:
            writeInt(&buf, Int32(2))

        case .decode:
            writeInt(&buf, Int32(3))

        case .cancelled:
            writeInt(&buf, Int32(4))

        case .apiConnection:
            writeInt(&buf, Int32(5))

        case .apiTimeout:
            writeInt(&buf, Int32(6))

        case .apiStatus:
            writeInt(&buf, Int32(7))

        case .badRequest:
            writeInt(&buf, Int32(8))

        case .authentication:
            writeInt(&buf, Int32(9))

        case .permissionDenied:
            writeInt(&buf, Int32(10))

        case .notFound:
            writeInt(&buf, Int32(11))

        case .conflict:
            writeInt(&buf, Int32(12))

        case .unprocessableEntity:
            writeInt(&buf, Int32(13))

        case .rateLimit:
            writeInt(&buf, Int32(14))

        case .internalServer:
            writeInt(&buf, Int32(15))

        case .apiStream:
            writeInt(&buf, Int32(16))

        case .streamInterrupted:
            writeInt(&buf, Int32(17))

        case .streamTimeout:
            writeInt(&buf, Int32(18))
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeErrorKind_lift(_ buf: RustBuffer) throws -> ErrorKind {
    return try FfiConverterTypeErrorKind.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeErrorKind_lower(_ value: ErrorKind) -> RustBuffer {
    return FfiConverterTypeErrorKind.lower(value)
}

/**
 * An event of a stream, in its canonical spelling; the frequent ones first.
 */

public enum Event: Equatable, Hashable {
    /**
     * Text was added to a part of a message.
     */
    case outputTextDelta(OutputTextDeltaEvent)
    /**
     * Text was added to the arguments of a function call.
     */
    case functionCallArgumentsDelta(FunctionCallArgumentsDeltaEvent)
    /**
     * Text was added to the reasoning.
     */
    case reasoningTextDelta(ReasoningTextDeltaEvent)
    /**
     * Text was added to the summary of the reasoning.
     */
    case reasoningSummaryTextDelta(ReasoningSummaryTextDeltaEvent)
    /**
     * Text was added to a refusal.
     */
    case refusalDelta(RefusalDeltaEvent)
    /**
     * The response was made; the first event.
     */
    indirect case created(CreatedEvent)
    /**
     * The response waits to be worked on.
     */
    indirect case queued(QueuedEvent)
    /**
     * The response is being worked on.
     */
    indirect case inProgress(InProgressEvent)
    /**
     * The response is whole; the last event.
     */
    indirect case completed(CompletedEvent)
    /**
     * The response ended early; the last event.
     */
    indirect case incomplete(IncompleteEvent)
    /**
     * The response failed; the last event.
     */
    indirect case failed(FailedEvent)
    /**
     * An item was begun.
     */
    indirect case outputItemAdded(OutputItemAddedEvent)
    /**
     * An item is whole.
     */
    indirect case outputItemDone(OutputItemDoneEvent)
    /**
     * A part of an item's content was begun.
     */
    indirect case contentPartAdded(ContentPartAddedEvent)
    /**
     * A part of an item's content is whole.
     */
    indirect case contentPartDone(ContentPartDoneEvent)
    /**
     * The text of a part is whole.
     */
    indirect case outputTextDone(OutputTextDoneEvent)
    /**
     * A source was added to a part's text.
     */
    indirect case outputTextAnnotationAdded(OutputTextAnnotationAddedEvent)
    /**
     * A refusal is whole.
     */
    indirect case refusalDone(RefusalDoneEvent)
    /**
     * The text of a part of the reasoning is whole.
     */
    indirect case reasoningTextDone(ReasoningTextDoneEvent)
    /**
     * A part of the reasoning summary was begun.
     */
    indirect case reasoningSummaryPartAdded(ReasoningSummaryPartAddedEvent)
    /**
     * A part of the reasoning summary is whole.
     */
    indirect case reasoningSummaryPartDone(ReasoningSummaryPartDoneEvent)
    /**
     * The text of a part of the reasoning summary is whole.
     */
    indirect case reasoningSummaryTextDone(ReasoningSummaryTextDoneEvent)
    /**
     * The arguments of a function call are whole.
     */
    indirect case functionCallArgumentsDone(FunctionCallArgumentsDoneEvent)
    /**
     * The server gave up; the stream ends.
     */
    indirect case error(ErrorEvent)
    /**
     * Nothing happened yet; the connection is alive.
     */
    indirect case keepalive(KeepaliveEvent)
    /**
     * A kind this version does not know, kept as received.
     */
    indirect case unknown(
        /**
         * The `type` as received, or the frame's event name where there was none.
         */kind: String,
        /**
         * The whole event.
         */json: Json)
}

#if compiler(>=6)
extension Event: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeEvent: FfiConverterRustBuffer {
    typealias SwiftType = Event

    public static func read(from buf: inout UniffiReader) throws -> Event {
        let variant: Int32 = try readInt(&buf)
        switch variant {
        case 1: return .outputTextDelta(try FfiConverterTypeOutputTextDeltaEvent.read(from: &buf)
        )

        case 2: return .functionCallArgumentsDelta(try FfiConverterTypeFunctionCallArgumentsDeltaEvent.read(from: &buf)
        )

        case 3: return .reasoningTextDelta(try FfiConverterTypeReasoningTextDeltaEvent.read(from: &buf)
        )

        case 4: return .reasoningSummaryTextDelta(try FfiConverterTypeReasoningSummaryTextDeltaEvent.read(from: &buf)
        )

        case 5: return .refusalDelta(try FfiConverterTypeRefusalDeltaEvent.read(from: &buf)
        )

        case 6: return .created(try FfiConverterTypeCreatedEvent.read(from: &buf)
        )

        case 7: return .queued(try FfiConverterTypeQueuedEvent.read(from: &buf)
        )

        case 8: return .inProgress(try FfiConverterTypeInProgressEvent.read(from: &buf)
        )

        case 9: return .completed(try FfiConverterTypeCompletedEvent.read(from: &buf)
        )

        case 10: return .incomplete(try FfiConverterTypeIncompleteEvent.read(from: &buf)
        )

        case 11: return .failed(try FfiConverterTypeFailedEvent.read(from: &buf)
        )

        case 12: return .outputItemAdded(try FfiConverterTypeOutputItemAddedEvent.read(from: &buf)
        )

        case 13: return .outputItemDone(try FfiConverterTypeOutputItemDoneEvent.read(from: &buf)
        )

        case 14: return .contentPartAdded(try FfiConverterTypeContentPartAddedEvent.read(from: &buf)
        )

        case 15: return .contentPartDone(try FfiConverterTypeContentPartDoneEvent.read(from: &buf)
        )

        case 16: return .outputTextDone(try FfiConverterTypeOutputTextDoneEvent.read(from: &buf)
        )

        case 17: return .outputTextAnnotationAdded(try FfiConverterTypeOutputTextAnnotationAddedEvent.read(from: &buf)
        )

        case 18: return .refusalDone(try FfiConverterTypeRefusalDoneEvent.read(from: &buf)
        )

        case 19: return .reasoningTextDone(try FfiConverterTypeReasoningTextDoneEvent.read(from: &buf)
        )

        case 20: return .reasoningSummaryPartAdded(try FfiConverterTypeReasoningSummaryPartAddedEvent.read(from: &buf)
        )

        case 21: return .reasoningSummaryPartDone(try FfiConverterTypeReasoningSummaryPartDoneEvent.read(from: &buf)
        )

        case 22: return .reasoningSummaryTextDone(try FfiConverterTypeReasoningSummaryTextDoneEvent.read(from: &buf)
        )

        case 23: return .functionCallArgumentsDone(try FfiConverterTypeFunctionCallArgumentsDoneEvent.read(from: &buf)
        )

        case 24: return .error(try FfiConverterTypeErrorEvent.read(from: &buf)
        )

        case 25: return .keepalive(try FfiConverterTypeKeepaliveEvent.read(from: &buf)
        )

        case 26: return .unknown(kind: try FfiConverterString.read(from: &buf), json: try FfiConverterTypeJson.read(from: &buf)
        )

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: Event, into buf: inout [UInt8]) {
        switch value {
        case let .outputTextDelta(v1):
            writeInt(&buf, Int32(1))
            FfiConverterTypeOutputTextDeltaEvent.write(v1, into: &buf)

        case let .functionCallArgumentsDelta(v1):
            writeInt(&buf, Int32(2))
            FfiConverterTypeFunctionCallArgumentsDeltaEvent.write(v1, into: &buf)

        case let .reasoningTextDelta(v1):
            writeInt(&buf, Int32(3))
            FfiConverterTypeReasoningTextDeltaEvent.write(v1, into: &buf)

        case let .reasoningSummaryTextDelta(v1):
            writeInt(&buf, Int32(4))
            FfiConverterTypeReasoningSummaryTextDeltaEvent.write(v1, into: &buf)

        case let .refusalDelta(v1):
            writeInt(&buf, Int32(5))
            FfiConverterTypeRefusalDeltaEvent.write(v1, into: &buf)

        case let .created(v1):
            writeInt(&buf, Int32(6))
            FfiConverterTypeCreatedEvent.write(v1, into: &buf)

        case let .queued(v1):
            writeInt(&buf, Int32(7))
            FfiConverterTypeQueuedEvent.write(v1, into: &buf)

        case let .inProgress(v1):
            writeInt(&buf, Int32(8))
            FfiConverterTypeInProgressEvent.write(v1, into: &buf)

        case let .completed(v1):
            writeInt(&buf, Int32(9))
            FfiConverterTypeCompletedEvent.write(v1, into: &buf)

        case let .incomplete(v1):
            writeInt(&buf, Int32(10))
            FfiConverterTypeIncompleteEvent.write(v1, into: &buf)

        case let .failed(v1):
            writeInt(&buf, Int32(11))
            FfiConverterTypeFailedEvent.write(v1, into: &buf)

        case let .outputItemAdded(v1):
            writeInt(&buf, Int32(12))
            FfiConverterTypeOutputItemAddedEvent.write(v1, into: &buf)

        case let .outputItemDone(v1):
            writeInt(&buf, Int32(13))
            FfiConverterTypeOutputItemDoneEvent.write(v1, into: &buf)

        case let .contentPartAdded(v1):
            writeInt(&buf, Int32(14))
            FfiConverterTypeContentPartAddedEvent.write(v1, into: &buf)

        case let .contentPartDone(v1):
            writeInt(&buf, Int32(15))
            FfiConverterTypeContentPartDoneEvent.write(v1, into: &buf)

        case let .outputTextDone(v1):
            writeInt(&buf, Int32(16))
            FfiConverterTypeOutputTextDoneEvent.write(v1, into: &buf)

        case let .outputTextAnnotationAdded(v1):
            writeInt(&buf, Int32(17))
            FfiConverterTypeOutputTextAnnotationAddedEvent.write(v1, into: &buf)

        case let .refusalDone(v1):
            writeInt(&buf, Int32(18))
            FfiConverterTypeRefusalDoneEvent.write(v1, into: &buf)

        case let .reasoningTextDone(v1):
            writeInt(&buf, Int32(19))
            FfiConverterTypeReasoningTextDoneEvent.write(v1, into: &buf)

        case let .reasoningSummaryPartAdded(v1):
            writeInt(&buf, Int32(20))
            FfiConverterTypeReasoningSummaryPartAddedEvent.write(v1, into: &buf)

        case let .reasoningSummaryPartDone(v1):
            writeInt(&buf, Int32(21))
            FfiConverterTypeReasoningSummaryPartDoneEvent.write(v1, into: &buf)

        case let .reasoningSummaryTextDone(v1):
            writeInt(&buf, Int32(22))
            FfiConverterTypeReasoningSummaryTextDoneEvent.write(v1, into: &buf)

        case let .functionCallArgumentsDone(v1):
            writeInt(&buf, Int32(23))
            FfiConverterTypeFunctionCallArgumentsDoneEvent.write(v1, into: &buf)

        case let .error(v1):
            writeInt(&buf, Int32(24))
            FfiConverterTypeErrorEvent.write(v1, into: &buf)

        case let .keepalive(v1):
            writeInt(&buf, Int32(25))
            FfiConverterTypeKeepaliveEvent.write(v1, into: &buf)

        case let .unknown(kind,json):
            writeInt(&buf, Int32(26))
            FfiConverterString.write(kind, into: &buf)
            FfiConverterTypeJson.write(json, into: &buf)
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeEvent_lift(_ buf: RustBuffer) throws -> Event {
    return try FfiConverterTypeEvent.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeEvent_lower(_ value: Event) -> RustBuffer {
    return FfiConverterTypeEvent.lower(value)
}

/**
 * What to answer: text, or items.
 */

public enum Input: Equatable, Hashable {
    /**
     * One message of the user.
     */
    case text(String)
    /**
     * Items: messages, and calls and reasoning of earlier turns.
     */
    case items([InputItem])
    /**
     * Anything else, sent as it is.
     */
    case unknown(
        /**
         * Always empty: the value has no `type`.
         */kind: String,
        /**
         * The value.
         */json: Json)
}

#if compiler(>=6)
extension Input: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeInput: FfiConverterRustBuffer {
    typealias SwiftType = Input

    public static func read(from buf: inout UniffiReader) throws -> Input {
        let variant: Int32 = try readInt(&buf)
        switch variant {
        case 1: return .text(try FfiConverterString.read(from: &buf)
        )

        case 2: return .items(try FfiConverterSequenceTypeInputItem.read(from: &buf)
        )

        case 3: return .unknown(kind: try FfiConverterString.read(from: &buf), json: try FfiConverterTypeJson.read(from: &buf)
        )

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: Input, into buf: inout [UInt8]) {
        switch value {
        case let .text(v1):
            writeInt(&buf, Int32(1))
            FfiConverterString.write(v1, into: &buf)

        case let .items(v1):
            writeInt(&buf, Int32(2))
            FfiConverterSequenceTypeInputItem.write(v1, into: &buf)

        case let .unknown(kind,json):
            writeInt(&buf, Int32(3))
            FfiConverterString.write(kind, into: &buf)
            FfiConverterTypeJson.write(json, into: &buf)
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeInput_lift(_ buf: RustBuffer) throws -> Input {
    return try FfiConverterTypeInput.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeInput_lower(_ value: Input) -> RustBuffer {
    return FfiConverterTypeInput.lower(value)
}

/**
 * A part of the content of an input message or of a tool's output.
 */

public enum InputContent: Equatable, Hashable {
    /**
     * Text for the model.
     */
    case inputText(InputTextPart)
    /**
     * An image for the model.
     */
    case inputImage(InputImagePart)
    /**
     * A file for the model.
     */
    case inputFile(InputFilePart)
    /**
     * Text the model wrote in an earlier turn.
     */
    case outputText(OutputTextPart)
    /**
     * A refusal of an earlier turn.
     */
    case refusal(RefusalPart)
    /**
     * A kind this version does not know, kept as received.
     */
    case unknown(
        /**
         * The `type` as received; empty when there was none.
         */kind: String,
        /**
         * The whole part.
         */json: Json)
}

#if compiler(>=6)
extension InputContent: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeInputContent: FfiConverterRustBuffer {
    typealias SwiftType = InputContent

    public static func read(from buf: inout UniffiReader) throws -> InputContent {
        let variant: Int32 = try readInt(&buf)
        switch variant {
        case 1: return .inputText(try FfiConverterTypeInputTextPart.read(from: &buf)
        )

        case 2: return .inputImage(try FfiConverterTypeInputImagePart.read(from: &buf)
        )

        case 3: return .inputFile(try FfiConverterTypeInputFilePart.read(from: &buf)
        )

        case 4: return .outputText(try FfiConverterTypeOutputTextPart.read(from: &buf)
        )

        case 5: return .refusal(try FfiConverterTypeRefusalPart.read(from: &buf)
        )

        case 6: return .unknown(kind: try FfiConverterString.read(from: &buf), json: try FfiConverterTypeJson.read(from: &buf)
        )

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: InputContent, into buf: inout [UInt8]) {
        switch value {
        case let .inputText(v1):
            writeInt(&buf, Int32(1))
            FfiConverterTypeInputTextPart.write(v1, into: &buf)

        case let .inputImage(v1):
            writeInt(&buf, Int32(2))
            FfiConverterTypeInputImagePart.write(v1, into: &buf)

        case let .inputFile(v1):
            writeInt(&buf, Int32(3))
            FfiConverterTypeInputFilePart.write(v1, into: &buf)

        case let .outputText(v1):
            writeInt(&buf, Int32(4))
            FfiConverterTypeOutputTextPart.write(v1, into: &buf)

        case let .refusal(v1):
            writeInt(&buf, Int32(5))
            FfiConverterTypeRefusalPart.write(v1, into: &buf)

        case let .unknown(kind,json):
            writeInt(&buf, Int32(6))
            FfiConverterString.write(kind, into: &buf)
            FfiConverterTypeJson.write(json, into: &buf)
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeInputContent_lift(_ buf: RustBuffer) throws -> InputContent {
    return try FfiConverterTypeInputContent.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeInputContent_lower(_ value: InputContent) -> RustBuffer {
    return FfiConverterTypeInputContent.lower(value)
}

/**
 * An item of a request's input.
 */

public enum InputItem: Equatable, Hashable {
    /**
     * A message; the `type` may be left out.
     */
    case message(InputMessage)
    /**
     * Reasoning of an earlier turn.
     */
    case reasoning(ReasoningItem)
    /**
     * A function call of an earlier turn.
     */
    case functionCall(FunctionCallItem)
    /**
     * The output of a function call.
     */
    case functionCallOutput(FunctionCallOutputItem)
    /**
     * A reference to an item the server has stored.
     */
    case itemReference(ItemReference)
    /**
     * A kind this version does not know, sent as it is.
     */
    case unknown(
        /**
         * The `type`; empty when there is none.
         */kind: String,
        /**
         * The whole item.
         */json: Json)
}

#if compiler(>=6)
extension InputItem: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeInputItem: FfiConverterRustBuffer {
    typealias SwiftType = InputItem

    public static func read(from buf: inout UniffiReader) throws -> InputItem {
        let variant: Int32 = try readInt(&buf)
        switch variant {
        case 1: return .message(try FfiConverterTypeInputMessage.read(from: &buf)
        )

        case 2: return .reasoning(try FfiConverterTypeReasoningItem.read(from: &buf)
        )

        case 3: return .functionCall(try FfiConverterTypeFunctionCallItem.read(from: &buf)
        )

        case 4: return .functionCallOutput(try FfiConverterTypeFunctionCallOutputItem.read(from: &buf)
        )

        case 5: return .itemReference(try FfiConverterTypeItemReference.read(from: &buf)
        )

        case 6: return .unknown(kind: try FfiConverterString.read(from: &buf), json: try FfiConverterTypeJson.read(from: &buf)
        )

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: InputItem, into buf: inout [UInt8]) {
        switch value {
        case let .message(v1):
            writeInt(&buf, Int32(1))
            FfiConverterTypeInputMessage.write(v1, into: &buf)

        case let .reasoning(v1):
            writeInt(&buf, Int32(2))
            FfiConverterTypeReasoningItem.write(v1, into: &buf)

        case let .functionCall(v1):
            writeInt(&buf, Int32(3))
            FfiConverterTypeFunctionCallItem.write(v1, into: &buf)

        case let .functionCallOutput(v1):
            writeInt(&buf, Int32(4))
            FfiConverterTypeFunctionCallOutputItem.write(v1, into: &buf)

        case let .itemReference(v1):
            writeInt(&buf, Int32(5))
            FfiConverterTypeItemReference.write(v1, into: &buf)

        case let .unknown(kind,json):
            writeInt(&buf, Int32(6))
            FfiConverterString.write(kind, into: &buf)
            FfiConverterTypeJson.write(json, into: &buf)
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeInputItem_lift(_ buf: RustBuffer) throws -> InputItem {
    return try FfiConverterTypeInputItem.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeInputItem_lower(_ value: InputItem) -> RustBuffer {
    return FfiConverterTypeInputItem.lower(value)
}

/**
 * Instructions for the model: text, or items.
 */

public enum Instructions: Equatable, Hashable {
    /**
     * Text.
     */
    case text(String)
    /**
     * Items, where the instructions came from a stored prompt.
     */
    case items([InputItem])
    /**
     * Anything else, kept as received.
     */
    case unknown(
        /**
         * Always empty: the value has no `type`.
         */kind: String,
        /**
         * The value.
         */json: Json)
}

#if compiler(>=6)
extension Instructions: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeInstructions: FfiConverterRustBuffer {
    typealias SwiftType = Instructions

    public static func read(from buf: inout UniffiReader) throws -> Instructions {
        let variant: Int32 = try readInt(&buf)
        switch variant {
        case 1: return .text(try FfiConverterString.read(from: &buf)
        )

        case 2: return .items(try FfiConverterSequenceTypeInputItem.read(from: &buf)
        )

        case 3: return .unknown(kind: try FfiConverterString.read(from: &buf), json: try FfiConverterTypeJson.read(from: &buf)
        )

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: Instructions, into buf: inout [UInt8]) {
        switch value {
        case let .text(v1):
            writeInt(&buf, Int32(1))
            FfiConverterString.write(v1, into: &buf)

        case let .items(v1):
            writeInt(&buf, Int32(2))
            FfiConverterSequenceTypeInputItem.write(v1, into: &buf)

        case let .unknown(kind,json):
            writeInt(&buf, Int32(3))
            FfiConverterString.write(kind, into: &buf)
            FfiConverterTypeJson.write(json, into: &buf)
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeInstructions_lift(_ buf: RustBuffer) throws -> Instructions {
    return try FfiConverterTypeInstructions.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeInstructions_lower(_ value: Instructions) -> RustBuffer {
    return FfiConverterTypeInstructions.lower(value)
}

/**
 * How far an item is.
 */

public enum ItemStatus: Equatable, Hashable {
    /**
     * The item is being made.
     */
    case inProgress
    /**
     * The item is whole.
     */
    case completed
    /**
     * The item ended before it was whole.
     */
    case incomplete
    /**
     * The tool failed.
     */
    case failed
    /**
     * A status this version does not know.
     */
    case unknown(String)
}

#if compiler(>=6)
extension ItemStatus: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeItemStatus: FfiConverterRustBuffer {
    typealias SwiftType = ItemStatus

    public static func read(from buf: inout UniffiReader) throws -> ItemStatus {
        let variant: Int32 = try readInt(&buf)
        switch variant {
        case 1: return .inProgress

        case 2: return .completed

        case 3: return .incomplete

        case 4: return .failed

        case 5: return .unknown(try FfiConverterString.read(from: &buf)
        )

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: ItemStatus, into buf: inout [UInt8]) {
        switch value {
        case .inProgress:
            writeInt(&buf, Int32(1))

        case .completed:
            writeInt(&buf, Int32(2))

        case .incomplete:
            writeInt(&buf, Int32(3))

        case .failed:
            writeInt(&buf, Int32(4))

        case let .unknown(v1):
            writeInt(&buf, Int32(5))
            FfiConverterString.write(v1, into: &buf)
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeItemStatus_lift(_ buf: RustBuffer) throws -> ItemStatus {
    return try FfiConverterTypeItemStatus.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeItemStatus_lower(_ value: ItemStatus) -> RustBuffer {
    return FfiConverterTypeItemStatus.lower(value)
}

/**
 * What a message says: text, or content parts.
 */

public enum MessageContent: Equatable, Hashable {
    /**
     * Text.
     */
    case text(String)
    /**
     * Content parts: text, images, files.
     */
    case parts([InputContent])
    /**
     * Anything else, kept as received.
     */
    case unknown(
        /**
         * Always empty: the value has no `type`.
         */kind: String,
        /**
         * The value.
         */json: Json)
}

#if compiler(>=6)
extension MessageContent: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeMessageContent: FfiConverterRustBuffer {
    typealias SwiftType = MessageContent

    public static func read(from buf: inout UniffiReader) throws -> MessageContent {
        let variant: Int32 = try readInt(&buf)
        switch variant {
        case 1: return .text(try FfiConverterString.read(from: &buf)
        )

        case 2: return .parts(try FfiConverterSequenceTypeInputContent.read(from: &buf)
        )

        case 3: return .unknown(kind: try FfiConverterString.read(from: &buf), json: try FfiConverterTypeJson.read(from: &buf)
        )

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: MessageContent, into buf: inout [UInt8]) {
        switch value {
        case let .text(v1):
            writeInt(&buf, Int32(1))
            FfiConverterString.write(v1, into: &buf)

        case let .parts(v1):
            writeInt(&buf, Int32(2))
            FfiConverterSequenceTypeInputContent.write(v1, into: &buf)

        case let .unknown(kind,json):
            writeInt(&buf, Int32(3))
            FfiConverterString.write(kind, into: &buf)
            FfiConverterTypeJson.write(json, into: &buf)
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeMessageContent_lift(_ buf: RustBuffer) throws -> MessageContent {
    return try FfiConverterTypeMessageContent.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeMessageContent_lower(_ value: MessageContent) -> RustBuffer {
    return FfiConverterTypeMessageContent.lower(value)
}

/**
 * The failure of a call; callers get it as the error type of their language.
 */
public
enum NativeError: Swift.Error, Equatable, Hashable, Foundation.LocalizedError {
    /**
     * What is known about it.
     */
    case Failed(
        /**
         * Everything there is to know.
         */details: ErrorDetails)

    public var errorDescription: String? {
        String(reflecting: self)
    }
}

#if compiler(>=6)
extension NativeError: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeNativeError: FfiConverterRustBuffer {
    typealias SwiftType = NativeError

    public static func read(from buf: inout UniffiReader) throws -> NativeError {
        let variant: Int32 = try readInt(&buf)
        switch variant {
        case 1: return .Failed(
            details: try FfiConverterTypeErrorDetails.read(from: &buf)
            )

         default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: NativeError, into buf: inout [UInt8]) {
        switch value {
        case let .Failed(details):
            writeInt(&buf, Int32(1))
            FfiConverterTypeErrorDetails.write(details, into: &buf)
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeNativeError_lift(_ buf: RustBuffer) throws -> NativeError {
    return try FfiConverterTypeNativeError.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeNativeError_lower(_ value: NativeError) -> RustBuffer {
    return FfiConverterTypeNativeError.lower(value)
}

/**
 * Why a mock server could not start or a script could not be used.
 */
public
enum NativeMockError: Swift.Error, Equatable, Hashable, Foundation.LocalizedError {
    /**
     * The server could not start, or a script was refused.
     */
    case Failed(
        /**
         * What is wrong, the field where there is one, and the fix.
         */reason: String)

    public var errorDescription: String? {
        String(reflecting: self)
    }
}

#if compiler(>=6)
extension NativeMockError: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeNativeMockError: FfiConverterRustBuffer {
    typealias SwiftType = NativeMockError

    public static func read(from buf: inout UniffiReader) throws -> NativeMockError {
        let variant: Int32 = try readInt(&buf)
        switch variant {
        case 1: return .Failed(
            reason: try FfiConverterString.read(from: &buf)
            )

         default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: NativeMockError, into buf: inout [UInt8]) {
        switch value {
        case let .Failed(reason):
            writeInt(&buf, Int32(1))
            FfiConverterString.write(reason, into: &buf)
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeNativeMockError_lift(_ buf: RustBuffer) throws -> NativeMockError {
    return try FfiConverterTypeNativeMockError.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeNativeMockError_lower(_ value: NativeMockError) -> RustBuffer {
    return FfiConverterTypeNativeMockError.lower(value)
}

/**
 * An item of a response's output.
 */

public enum OutputItem: Equatable, Hashable {
    /**
     * A message of the model.
     */
    case message(MessageItem)
    /**
     * The model's reasoning.
     */
    case reasoning(ReasoningItem)
    /**
     * A call of one of the caller's functions.
     */
    case functionCall(FunctionCallItem)
    /**
     * The output of a function call.
     */
    case functionCallOutput(FunctionCallOutputItem)
    /**
     * A kind this version does not know, kept as received and sendable as input.
     */
    case unknown(
        /**
         * The `type` as received; empty when there was none.
         */kind: String,
        /**
         * The whole item.
         */json: Json)
}

#if compiler(>=6)
extension OutputItem: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeOutputItem: FfiConverterRustBuffer {
    typealias SwiftType = OutputItem

    public static func read(from buf: inout UniffiReader) throws -> OutputItem {
        let variant: Int32 = try readInt(&buf)
        switch variant {
        case 1: return .message(try FfiConverterTypeMessageItem.read(from: &buf)
        )

        case 2: return .reasoning(try FfiConverterTypeReasoningItem.read(from: &buf)
        )

        case 3: return .functionCall(try FfiConverterTypeFunctionCallItem.read(from: &buf)
        )

        case 4: return .functionCallOutput(try FfiConverterTypeFunctionCallOutputItem.read(from: &buf)
        )

        case 5: return .unknown(kind: try FfiConverterString.read(from: &buf), json: try FfiConverterTypeJson.read(from: &buf)
        )

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: OutputItem, into buf: inout [UInt8]) {
        switch value {
        case let .message(v1):
            writeInt(&buf, Int32(1))
            FfiConverterTypeMessageItem.write(v1, into: &buf)

        case let .reasoning(v1):
            writeInt(&buf, Int32(2))
            FfiConverterTypeReasoningItem.write(v1, into: &buf)

        case let .functionCall(v1):
            writeInt(&buf, Int32(3))
            FfiConverterTypeFunctionCallItem.write(v1, into: &buf)

        case let .functionCallOutput(v1):
            writeInt(&buf, Int32(4))
            FfiConverterTypeFunctionCallOutputItem.write(v1, into: &buf)

        case let .unknown(kind,json):
            writeInt(&buf, Int32(5))
            FfiConverterString.write(kind, into: &buf)
            FfiConverterTypeJson.write(json, into: &buf)
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeOutputItem_lift(_ buf: RustBuffer) throws -> OutputItem {
    return try FfiConverterTypeOutputItem.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeOutputItem_lower(_ value: OutputItem) -> RustBuffer {
    return FfiConverterTypeOutputItem.lower(value)
}

/**
 * How far a response is, or how it ended.
 */

public enum ResponseStatus: Equatable, Hashable {
    /**
     * The response is waiting to be made.
     */
    case queued
    /**
     * The response is being made.
     */
    case inProgress
    /**
     * The response is whole.
     */
    case completed
    /**
     * The response ended early; see `incomplete_details`.
     */
    case incomplete
    /**
     * The response failed; see `error`.
     */
    case failed
    /**
     * The response was cancelled.
     */
    case cancelled
    /**
     * A status this version does not know.
     */
    case unknown(String)
}

#if compiler(>=6)
extension ResponseStatus: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeResponseStatus: FfiConverterRustBuffer {
    typealias SwiftType = ResponseStatus

    public static func read(from buf: inout UniffiReader) throws -> ResponseStatus {
        let variant: Int32 = try readInt(&buf)
        switch variant {
        case 1: return .queued

        case 2: return .inProgress

        case 3: return .completed

        case 4: return .incomplete

        case 5: return .failed

        case 6: return .cancelled

        case 7: return .unknown(try FfiConverterString.read(from: &buf)
        )

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: ResponseStatus, into buf: inout [UInt8]) {
        switch value {
        case .queued:
            writeInt(&buf, Int32(1))

        case .inProgress:
            writeInt(&buf, Int32(2))

        case .completed:
            writeInt(&buf, Int32(3))

        case .incomplete:
            writeInt(&buf, Int32(4))

        case .failed:
            writeInt(&buf, Int32(5))

        case .cancelled:
            writeInt(&buf, Int32(6))

        case let .unknown(v1):
            writeInt(&buf, Int32(7))
            FfiConverterString.write(v1, into: &buf)
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeResponseStatus_lift(_ buf: RustBuffer) throws -> ResponseStatus {
    return try FfiConverterTypeResponseStatus.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeResponseStatus_lower(_ value: ResponseStatus) -> RustBuffer {
    return FfiConverterTypeResponseStatus.lower(value)
}

/**
 * The clock that ran out on a stream.
 */

public enum StreamClock: Equatable, Hashable {
    /**
     * No byte came for the idle timeout.
     */
    case idle
    /**
     * No event of the model came for the stall timeout.
     */
    case stall
}

#if compiler(>=6)
extension StreamClock: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeStreamClock: FfiConverterRustBuffer {
    typealias SwiftType = StreamClock

    public static func read(from buf: inout UniffiReader) throws -> StreamClock {
        let variant: Int32 = try readInt(&buf)
        switch variant {
        case 1: return .idle

        case 2: return .stall

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: StreamClock, into buf: inout [UInt8]) {
        switch value {
        case .idle:
            writeInt(&buf, Int32(1))

        case .stall:
            writeInt(&buf, Int32(2))
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeStreamClock_lift(_ buf: RustBuffer) throws -> StreamClock {
    return try FfiConverterTypeStreamClock.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeStreamClock_lower(_ value: StreamClock) -> RustBuffer {
    return FfiConverterTypeStreamClock.lower(value)
}

/**
 * A part of the summary of a reasoning item.
 */

public enum SummaryPart: Equatable, Hashable {
    /**
     * A paragraph of the summary.
     */
    case summaryText(SummaryTextPart)
    /**
     * A kind this version does not know, kept as received.
     */
    case unknown(
        /**
         * The `type` as received; empty when there was none.
         */kind: String,
        /**
         * The whole part.
         */json: Json)
}

#if compiler(>=6)
extension SummaryPart: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeSummaryPart: FfiConverterRustBuffer {
    typealias SwiftType = SummaryPart

    public static func read(from buf: inout UniffiReader) throws -> SummaryPart {
        let variant: Int32 = try readInt(&buf)
        switch variant {
        case 1: return .summaryText(try FfiConverterTypeSummaryTextPart.read(from: &buf)
        )

        case 2: return .unknown(kind: try FfiConverterString.read(from: &buf), json: try FfiConverterTypeJson.read(from: &buf)
        )

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: SummaryPart, into buf: inout [UInt8]) {
        switch value {
        case let .summaryText(v1):
            writeInt(&buf, Int32(1))
            FfiConverterTypeSummaryTextPart.write(v1, into: &buf)

        case let .unknown(kind,json):
            writeInt(&buf, Int32(2))
            FfiConverterString.write(kind, into: &buf)
            FfiConverterTypeJson.write(json, into: &buf)
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeSummaryPart_lift(_ buf: RustBuffer) throws -> SummaryPart {
    return try FfiConverterTypeSummaryPart.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeSummaryPart_lower(_ value: SummaryPart) -> RustBuffer {
    return FfiConverterTypeSummaryPart.lower(value)
}

/**
 * The format of the model's text.
 */

public enum TextFormat: Equatable, Hashable {
    /**
     * Plain text.
     */
    case text(TextFormatText)
    /**
     * Any JSON object.
     */
    case jsonObject(TextFormatJsonObject)
    /**
     * JSON by a schema.
     */
    case jsonSchema(TextFormatJsonSchema)
    /**
     * A kind this version does not know, sent and kept as it is.
     */
    case unknown(
        /**
         * The `type`; empty when there is none.
         */kind: String,
        /**
         * The whole format.
         */json: Json)
}

#if compiler(>=6)
extension TextFormat: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeTextFormat: FfiConverterRustBuffer {
    typealias SwiftType = TextFormat

    public static func read(from buf: inout UniffiReader) throws -> TextFormat {
        let variant: Int32 = try readInt(&buf)
        switch variant {
        case 1: return .text(try FfiConverterTypeTextFormatText.read(from: &buf)
        )

        case 2: return .jsonObject(try FfiConverterTypeTextFormatJsonObject.read(from: &buf)
        )

        case 3: return .jsonSchema(try FfiConverterTypeTextFormatJsonSchema.read(from: &buf)
        )

        case 4: return .unknown(kind: try FfiConverterString.read(from: &buf), json: try FfiConverterTypeJson.read(from: &buf)
        )

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: TextFormat, into buf: inout [UInt8]) {
        switch value {
        case let .text(v1):
            writeInt(&buf, Int32(1))
            FfiConverterTypeTextFormatText.write(v1, into: &buf)

        case let .jsonObject(v1):
            writeInt(&buf, Int32(2))
            FfiConverterTypeTextFormatJsonObject.write(v1, into: &buf)

        case let .jsonSchema(v1):
            writeInt(&buf, Int32(3))
            FfiConverterTypeTextFormatJsonSchema.write(v1, into: &buf)

        case let .unknown(kind,json):
            writeInt(&buf, Int32(4))
            FfiConverterString.write(kind, into: &buf)
            FfiConverterTypeJson.write(json, into: &buf)
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeTextFormat_lift(_ buf: RustBuffer) throws -> TextFormat {
    return try FfiConverterTypeTextFormat.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeTextFormat_lower(_ value: TextFormat) -> RustBuffer {
    return FfiConverterTypeTextFormat.lower(value)
}

/**
 * A tool the model may use.
 */

public enum Tool: Equatable, Hashable {
    /**
     * One of the caller's functions.
     */
    case function(FunctionTool)
    /**
     * A kind this version does not know, sent and kept as it is.
     */
    case unknown(
        /**
         * The `type`; empty when there is none.
         */kind: String,
        /**
         * The whole tool.
         */json: Json)
}

#if compiler(>=6)
extension Tool: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeTool: FfiConverterRustBuffer {
    typealias SwiftType = Tool

    public static func read(from buf: inout UniffiReader) throws -> Tool {
        let variant: Int32 = try readInt(&buf)
        switch variant {
        case 1: return .function(try FfiConverterTypeFunctionTool.read(from: &buf)
        )

        case 2: return .unknown(kind: try FfiConverterString.read(from: &buf), json: try FfiConverterTypeJson.read(from: &buf)
        )

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: Tool, into buf: inout [UInt8]) {
        switch value {
        case let .function(v1):
            writeInt(&buf, Int32(1))
            FfiConverterTypeFunctionTool.write(v1, into: &buf)

        case let .unknown(kind,json):
            writeInt(&buf, Int32(2))
            FfiConverterString.write(kind, into: &buf)
            FfiConverterTypeJson.write(json, into: &buf)
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeTool_lift(_ buf: RustBuffer) throws -> Tool {
    return try FfiConverterTypeTool.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeTool_lower(_ value: Tool) -> RustBuffer {
    return FfiConverterTypeTool.lower(value)
}

/**
 * How the model chooses among the tools: a mode, or a choice made for it.
 */

public enum ToolChoice: Equatable, Hashable {
    /**
     * A mode.
     */
    case mode(ToolChoiceMode)
    /**
     * A particular tool.
     */
    case tool(ToolChoiceTool)
    /**
     * Anything else, kept as received.
     */
    case unknown(
        /**
         * Always empty: the value has no `type`.
         */kind: String,
        /**
         * The value.
         */json: Json)
}

#if compiler(>=6)
extension ToolChoice: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeToolChoice: FfiConverterRustBuffer {
    typealias SwiftType = ToolChoice

    public static func read(from buf: inout UniffiReader) throws -> ToolChoice {
        let variant: Int32 = try readInt(&buf)
        switch variant {
        case 1: return .mode(try FfiConverterTypeToolChoiceMode.read(from: &buf)
        )

        case 2: return .tool(try FfiConverterTypeToolChoiceTool.read(from: &buf)
        )

        case 3: return .unknown(kind: try FfiConverterString.read(from: &buf), json: try FfiConverterTypeJson.read(from: &buf)
        )

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: ToolChoice, into buf: inout [UInt8]) {
        switch value {
        case let .mode(v1):
            writeInt(&buf, Int32(1))
            FfiConverterTypeToolChoiceMode.write(v1, into: &buf)

        case let .tool(v1):
            writeInt(&buf, Int32(2))
            FfiConverterTypeToolChoiceTool.write(v1, into: &buf)

        case let .unknown(kind,json):
            writeInt(&buf, Int32(3))
            FfiConverterString.write(kind, into: &buf)
            FfiConverterTypeJson.write(json, into: &buf)
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeToolChoice_lift(_ buf: RustBuffer) throws -> ToolChoice {
    return try FfiConverterTypeToolChoice.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeToolChoice_lower(_ value: ToolChoice) -> RustBuffer {
    return FfiConverterTypeToolChoice.lower(value)
}

/**
 * Whether the model uses tools.
 */

public enum ToolChoiceMode: Equatable, Hashable {
    /**
     * No tool is used.
     */
    case none
    /**
     * The model decides. The server's default.
     */
    case auto
    /**
     * At least one tool is used.
     */
    case required
    /**
     * A mode this version does not know.
     */
    case unknown(String)
}

#if compiler(>=6)
extension ToolChoiceMode: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeToolChoiceMode: FfiConverterRustBuffer {
    typealias SwiftType = ToolChoiceMode

    public static func read(from buf: inout UniffiReader) throws -> ToolChoiceMode {
        let variant: Int32 = try readInt(&buf)
        switch variant {
        case 1: return .none

        case 2: return .auto

        case 3: return .required

        case 4: return .unknown(try FfiConverterString.read(from: &buf)
        )

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: ToolChoiceMode, into buf: inout [UInt8]) {
        switch value {
        case .none:
            writeInt(&buf, Int32(1))

        case .auto:
            writeInt(&buf, Int32(2))

        case .required:
            writeInt(&buf, Int32(3))

        case let .unknown(v1):
            writeInt(&buf, Int32(4))
            FfiConverterString.write(v1, into: &buf)
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeToolChoiceMode_lift(_ buf: RustBuffer) throws -> ToolChoiceMode {
    return try FfiConverterTypeToolChoiceMode.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeToolChoiceMode_lower(_ value: ToolChoiceMode) -> RustBuffer {
    return FfiConverterTypeToolChoiceMode.lower(value)
}

/**
 * A particular tool to use.
 */

public enum ToolChoiceTool: Equatable, Hashable {
    /**
     * One of the caller's functions.
     */
    case function(ToolChoiceFunction)
    /**
     * A kind this version does not know, sent and kept as it is.
     */
    case unknown(
        /**
         * The `type`; empty when there is none.
         */kind: String,
        /**
         * The whole choice.
         */json: Json)
}

#if compiler(>=6)
extension ToolChoiceTool: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeToolChoiceTool: FfiConverterRustBuffer {
    typealias SwiftType = ToolChoiceTool

    public static func read(from buf: inout UniffiReader) throws -> ToolChoiceTool {
        let variant: Int32 = try readInt(&buf)
        switch variant {
        case 1: return .function(try FfiConverterTypeToolChoiceFunction.read(from: &buf)
        )

        case 2: return .unknown(kind: try FfiConverterString.read(from: &buf), json: try FfiConverterTypeJson.read(from: &buf)
        )

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: ToolChoiceTool, into buf: inout [UInt8]) {
        switch value {
        case let .function(v1):
            writeInt(&buf, Int32(1))
            FfiConverterTypeToolChoiceFunction.write(v1, into: &buf)

        case let .unknown(kind,json):
            writeInt(&buf, Int32(2))
            FfiConverterString.write(kind, into: &buf)
            FfiConverterTypeJson.write(json, into: &buf)
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeToolChoiceTool_lift(_ buf: RustBuffer) throws -> ToolChoiceTool {
    return try FfiConverterTypeToolChoiceTool.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeToolChoiceTool_lower(_ value: ToolChoiceTool) -> RustBuffer {
    return FfiConverterTypeToolChoiceTool.lower(value)
}

/**
 * What a tool gave: text, or content parts.
 */

public enum ToolOutput: Equatable, Hashable {
    /**
     * Text, often JSON.
     */
    case text(String)
    /**
     * Content parts: text, images, files.
     */
    case parts([InputContent])
    /**
     * Anything else, kept as received.
     */
    case unknown(
        /**
         * Always empty: the value has no `type`.
         */kind: String,
        /**
         * The value.
         */json: Json)
}

#if compiler(>=6)
extension ToolOutput: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeToolOutput: FfiConverterRustBuffer {
    typealias SwiftType = ToolOutput

    public static func read(from buf: inout UniffiReader) throws -> ToolOutput {
        let variant: Int32 = try readInt(&buf)
        switch variant {
        case 1: return .text(try FfiConverterString.read(from: &buf)
        )

        case 2: return .parts(try FfiConverterSequenceTypeInputContent.read(from: &buf)
        )

        case 3: return .unknown(kind: try FfiConverterString.read(from: &buf), json: try FfiConverterTypeJson.read(from: &buf)
        )

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: ToolOutput, into buf: inout [UInt8]) {
        switch value {
        case let .text(v1):
            writeInt(&buf, Int32(1))
            FfiConverterString.write(v1, into: &buf)

        case let .parts(v1):
            writeInt(&buf, Int32(2))
            FfiConverterSequenceTypeInputContent.write(v1, into: &buf)

        case let .unknown(kind,json):
            writeInt(&buf, Int32(3))
            FfiConverterString.write(kind, into: &buf)
            FfiConverterTypeJson.write(json, into: &buf)
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeToolOutput_lift(_ buf: RustBuffer) throws -> ToolOutput {
    return try FfiConverterTypeToolOutput.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeToolOutput_lower(_ value: ToolOutput) -> RustBuffer {
    return FfiConverterTypeToolOutput.lower(value)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionUInt16: FfiConverterRustBuffer {
    typealias SwiftType = UInt16?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterUInt16.write(value, into: &buf)
    }

    public static func read(from buf: inout UniffiReader) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterUInt16.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionUInt32: FfiConverterRustBuffer {
    typealias SwiftType = UInt32?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterUInt32.write(value, into: &buf)
    }

    public static func read(from buf: inout UniffiReader) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterUInt32.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionInt64: FfiConverterRustBuffer {
    typealias SwiftType = Int64?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterInt64.write(value, into: &buf)
    }

    public static func read(from buf: inout UniffiReader) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterInt64.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionDouble: FfiConverterRustBuffer {
    typealias SwiftType = Double?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterDouble.write(value, into: &buf)
    }

    public static func read(from buf: inout UniffiReader) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterDouble.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionBool: FfiConverterRustBuffer {
    typealias SwiftType = Bool?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterBool.write(value, into: &buf)
    }

    public static func read(from buf: inout UniffiReader) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterBool.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionString: FfiConverterRustBuffer {
    typealias SwiftType = String?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterString.write(value, into: &buf)
    }

    public static func read(from buf: inout UniffiReader) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterString.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionDuration: FfiConverterRustBuffer {
    typealias SwiftType = TimeInterval?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterDuration.write(value, into: &buf)
    }

    public static func read(from buf: inout UniffiReader) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterDuration.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeIncompleteDetails: FfiConverterRustBuffer {
    typealias SwiftType = IncompleteDetails?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeIncompleteDetails.write(value, into: &buf)
    }

    public static func read(from buf: inout UniffiReader) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeIncompleteDetails.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeInputTokensDetails: FfiConverterRustBuffer {
    typealias SwiftType = InputTokensDetails?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeInputTokensDetails.write(value, into: &buf)
    }

    public static func read(from buf: inout UniffiReader) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeInputTokensDetails.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeOutputTokensDetails: FfiConverterRustBuffer {
    typealias SwiftType = OutputTokensDetails?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeOutputTokensDetails.write(value, into: &buf)
    }

    public static func read(from buf: inout UniffiReader) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeOutputTokensDetails.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeReasoning: FfiConverterRustBuffer {
    typealias SwiftType = Reasoning?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeReasoning.write(value, into: &buf)
    }

    public static func read(from buf: inout UniffiReader) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeReasoning.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeResponse: FfiConverterRustBuffer {
    typealias SwiftType = Response?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeResponse.write(value, into: &buf)
    }

    public static func read(from buf: inout UniffiReader) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeResponse.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeResponseError: FfiConverterRustBuffer {
    typealias SwiftType = ResponseError?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeResponseError.write(value, into: &buf)
    }

    public static func read(from buf: inout UniffiReader) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeResponseError.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeTextConfig: FfiConverterRustBuffer {
    typealias SwiftType = TextConfig?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeTextConfig.write(value, into: &buf)
    }

    public static func read(from buf: inout UniffiReader) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeTextConfig.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeUsage: FfiConverterRustBuffer {
    typealias SwiftType = Usage?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeUsage.write(value, into: &buf)
    }

    public static func read(from buf: inout UniffiReader) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeUsage.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeInput: FfiConverterRustBuffer {
    typealias SwiftType = Input?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeInput.write(value, into: &buf)
    }

    public static func read(from buf: inout UniffiReader) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeInput.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeInstructions: FfiConverterRustBuffer {
    typealias SwiftType = Instructions?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeInstructions.write(value, into: &buf)
    }

    public static func read(from buf: inout UniffiReader) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeInstructions.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeItemStatus: FfiConverterRustBuffer {
    typealias SwiftType = ItemStatus?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeItemStatus.write(value, into: &buf)
    }

    public static func read(from buf: inout UniffiReader) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeItemStatus.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeResponseStatus: FfiConverterRustBuffer {
    typealias SwiftType = ResponseStatus?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeResponseStatus.write(value, into: &buf)
    }

    public static func read(from buf: inout UniffiReader) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeResponseStatus.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeStreamClock: FfiConverterRustBuffer {
    typealias SwiftType = StreamClock?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeStreamClock.write(value, into: &buf)
    }

    public static func read(from buf: inout UniffiReader) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeStreamClock.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeTextFormat: FfiConverterRustBuffer {
    typealias SwiftType = TextFormat?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeTextFormat.write(value, into: &buf)
    }

    public static func read(from buf: inout UniffiReader) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeTextFormat.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeToolChoice: FfiConverterRustBuffer {
    typealias SwiftType = ToolChoice?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeToolChoice.write(value, into: &buf)
    }

    public static func read(from buf: inout UniffiReader) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeToolChoice.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionSequenceInt64: FfiConverterRustBuffer {
    typealias SwiftType = [Int64]?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterSequenceInt64.write(value, into: &buf)
    }

    public static func read(from buf: inout UniffiReader) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterSequenceInt64.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionSequenceString: FfiConverterRustBuffer {
    typealias SwiftType = [String]?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterSequenceString.write(value, into: &buf)
    }

    public static func read(from buf: inout UniffiReader) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterSequenceString.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionSequenceTypeLogprob: FfiConverterRustBuffer {
    typealias SwiftType = [Logprob]?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterSequenceTypeLogprob.write(value, into: &buf)
    }

    public static func read(from buf: inout UniffiReader) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterSequenceTypeLogprob.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionSequenceTypeTopLogprob: FfiConverterRustBuffer {
    typealias SwiftType = [TopLogprob]?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterSequenceTypeTopLogprob.write(value, into: &buf)
    }

    public static func read(from buf: inout UniffiReader) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterSequenceTypeTopLogprob.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionSequenceTypeContentPart: FfiConverterRustBuffer {
    typealias SwiftType = [ContentPart]?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterSequenceTypeContentPart.write(value, into: &buf)
    }

    public static func read(from buf: inout UniffiReader) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterSequenceTypeContentPart.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionSequenceTypeTool: FfiConverterRustBuffer {
    typealias SwiftType = [Tool]?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterSequenceTypeTool.write(value, into: &buf)
    }

    public static func read(from buf: inout UniffiReader) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterSequenceTypeTool.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionDictionaryStringString: FfiConverterRustBuffer {
    typealias SwiftType = [String: String]?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterDictionaryStringString.write(value, into: &buf)
    }

    public static func read(from buf: inout UniffiReader) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterDictionaryStringString.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeJson: FfiConverterRustBuffer {
    typealias SwiftType = Json?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeJson.write(value, into: &buf)
    }

    public static func read(from buf: inout UniffiReader) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeJson.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceInt64: FfiConverterRustBuffer {
    typealias SwiftType = [Int64]

    public static func write(_ value: [Int64], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterInt64.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout UniffiReader) throws -> [Int64] {
        let len: Int32 = try readInt(&buf)
        var seq = [Int64]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterInt64.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceString: FfiConverterRustBuffer {
    typealias SwiftType = [String]

    public static func write(_ value: [String], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterString.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout UniffiReader) throws -> [String] {
        let len: Int32 = try readInt(&buf)
        var seq = [String]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterString.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeLogprob: FfiConverterRustBuffer {
    typealias SwiftType = [Logprob]

    public static func write(_ value: [Logprob], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeLogprob.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout UniffiReader) throws -> [Logprob] {
        let len: Int32 = try readInt(&buf)
        var seq = [Logprob]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeLogprob.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeRecordedRequest: FfiConverterRustBuffer {
    typealias SwiftType = [RecordedRequest]

    public static func write(_ value: [RecordedRequest], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeRecordedRequest.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout UniffiReader) throws -> [RecordedRequest] {
        let len: Int32 = try readInt(&buf)
        var seq = [RecordedRequest]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeRecordedRequest.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeTopLogprob: FfiConverterRustBuffer {
    typealias SwiftType = [TopLogprob]

    public static func write(_ value: [TopLogprob], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeTopLogprob.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout UniffiReader) throws -> [TopLogprob] {
        let len: Int32 = try readInt(&buf)
        var seq = [TopLogprob]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeTopLogprob.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeAnnotation: FfiConverterRustBuffer {
    typealias SwiftType = [Annotation]

    public static func write(_ value: [Annotation], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeAnnotation.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout UniffiReader) throws -> [Annotation] {
        let len: Int32 = try readInt(&buf)
        var seq = [Annotation]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeAnnotation.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeContentPart: FfiConverterRustBuffer {
    typealias SwiftType = [ContentPart]

    public static func write(_ value: [ContentPart], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeContentPart.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout UniffiReader) throws -> [ContentPart] {
        let len: Int32 = try readInt(&buf)
        var seq = [ContentPart]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeContentPart.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeEvent: FfiConverterRustBuffer {
    typealias SwiftType = [Event]

    public static func write(_ value: [Event], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeEvent.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout UniffiReader) throws -> [Event] {
        let len: Int32 = try readInt(&buf)
        var seq = [Event]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeEvent.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeInputContent: FfiConverterRustBuffer {
    typealias SwiftType = [InputContent]

    public static func write(_ value: [InputContent], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeInputContent.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout UniffiReader) throws -> [InputContent] {
        let len: Int32 = try readInt(&buf)
        var seq = [InputContent]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeInputContent.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeInputItem: FfiConverterRustBuffer {
    typealias SwiftType = [InputItem]

    public static func write(_ value: [InputItem], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeInputItem.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout UniffiReader) throws -> [InputItem] {
        let len: Int32 = try readInt(&buf)
        var seq = [InputItem]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeInputItem.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeOutputItem: FfiConverterRustBuffer {
    typealias SwiftType = [OutputItem]

    public static func write(_ value: [OutputItem], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeOutputItem.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout UniffiReader) throws -> [OutputItem] {
        let len: Int32 = try readInt(&buf)
        var seq = [OutputItem]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeOutputItem.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeSummaryPart: FfiConverterRustBuffer {
    typealias SwiftType = [SummaryPart]

    public static func write(_ value: [SummaryPart], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeSummaryPart.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout UniffiReader) throws -> [SummaryPart] {
        let len: Int32 = try readInt(&buf)
        var seq = [SummaryPart]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeSummaryPart.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeTool: FfiConverterRustBuffer {
    typealias SwiftType = [Tool]

    public static func write(_ value: [Tool], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeTool.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout UniffiReader) throws -> [Tool] {
        let len: Int32 = try readInt(&buf)
        var seq = [Tool]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeTool.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterDictionaryStringString: FfiConverterRustBuffer {
    public static func write(_ value: [String: String], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for (key, value) in value {
            FfiConverterString.write(key, into: &buf)
            FfiConverterString.write(value, into: &buf)
        }
    }

    public static func read(from buf: inout UniffiReader) throws -> [String: String] {
        let len: Int32 = try readInt(&buf)
        var dict = [String: String]()
        dict.reserveCapacity(Int(len))
        for _ in 0..<len {
            let key = try FfiConverterString.read(from: &buf)
            let value = try FfiConverterString.read(from: &buf)
            dict[key] = value
        }
        return dict
    }
}

public typealias Extra = JSON

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeExtra: FfiConverter {
    public static func read(from buf: inout UniffiReader) throws -> Extra {
        let builtinValue = try FfiConverterString.read(from: &buf)
        return JSON(fields: builtinValue)
    }

    public static func write(_ value: Extra, into buf: inout [UInt8]) {
        let builtinValue = value.fields
        return FfiConverterString.write(builtinValue, into: &buf)
    }

    public static func lift(_ value: RustBuffer) throws -> Extra {
        let builtinValue = try FfiConverterString.lift(value)
        return JSON(fields: builtinValue)
    }

    public static func lower(_ value: Extra) -> RustBuffer {
        let builtinValue = value.fields
        return FfiConverterString.lower(builtinValue)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeExtra_lift(_ value: RustBuffer) throws -> Extra {
    return try FfiConverterTypeExtra.lift(value)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeExtra_lower(_ value: Extra) -> RustBuffer {
    return FfiConverterTypeExtra.lower(value)
}

public typealias Json = JSON

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
struct FfiConverterTypeJson: FfiConverter {
    public static func read(from buf: inout UniffiReader) throws -> Json {
        let builtinValue = try FfiConverterString.read(from: &buf)
        return JSON(text: builtinValue)
    }

    public static func write(_ value: Json, into buf: inout [UInt8]) {
        let builtinValue = value.text
        return FfiConverterString.write(builtinValue, into: &buf)
    }

    public static func lift(_ value: RustBuffer) throws -> Json {
        let builtinValue = try FfiConverterString.lift(value)
        return JSON(text: builtinValue)
    }

    public static func lower(_ value: Json) -> RustBuffer {
        let builtinValue = value.text
        return FfiConverterString.lower(builtinValue)
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeJson_lift(_ value: RustBuffer) throws -> Json {
    return try FfiConverterTypeJson.lift(value)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
func FfiConverterTypeJson_lower(_ value: Json) -> RustBuffer {
    return FfiConverterTypeJson.lower(value)
}

private let UNIFFI_RUST_FUTURE_POLL_READY: Int8 = 0
private let UNIFFI_RUST_FUTURE_POLL_WAKE: Int8 = 1

fileprivate let uniffiContinuationHandleMap = UniffiHandleMap<UnsafeContinuation<Int8, Never>>()

fileprivate func uniffiRustCallAsync<F, T>(
    rustFutureFunc: () -> UInt64,
    pollFunc: (UInt64, @escaping UniffiRustFutureContinuationCallback, UInt64) -> (),
    completeFunc: (UInt64, UnsafeMutablePointer<RustCallStatus>) -> F,
    freeFunc: (UInt64) -> (),
    liftFunc: (F) throws -> T,
    errorHandler: ((RustBuffer) throws -> Swift.Error)?
) async throws -> T {
    // Make sure to call the ensure init function since future creation doesn't have a
    // RustCallStatus param, so doesn't use makeRustCall()
    uniffiEnsureAntiphonUniffiInitialized()
    let rustFuture = rustFutureFunc()
    defer {
        freeFunc(rustFuture)
    }
    var pollResult: Int8;
    repeat {
        pollResult = await withUnsafeContinuation {
            pollFunc(
                rustFuture,
                { handle, pollResult in
                    uniffiFutureContinuationCallback(handle: handle, pollResult: pollResult)
                },
                uniffiContinuationHandleMap.insert(obj: $0)
            )
        }
    } while pollResult != UNIFFI_RUST_FUTURE_POLL_READY

    return try liftFunc(makeRustCall(
        { completeFunc(rustFuture, $0) },
        errorHandler: errorHandler
    ))
}

// Callback handlers for an async calls.  These are invoked by Rust when the future is ready.  They
// lift the return value or error and resume the suspended function.
fileprivate func uniffiFutureContinuationCallback(handle: UInt64, pollResult: Int8) {
    if let continuation = try? uniffiContinuationHandleMap.remove(handle: handle) {
        continuation.resume(returning: pollResult)
    } else {
        print("uniffiFutureContinuationCallback invalid handle")
    }
}
/**
 * Reads an event from its JSON.
 *
 * # Errors
 *
 * When the text is not JSON.
 */
func nativeEventFromJson(text: String)throws  -> Event  {
    return try  FfiConverterTypeEvent_lift(try rustCallWithError(FfiConverterTypeNativeError_lift) {
        uniffiCallStatus in
    uniffi_antiphon_uniffi_fn_func_native_event_from_json(
        FfiConverterString.lower(text),uniffiCallStatus)
})
}
/**
 * The canonical JSON of an event.
 */
func nativeEventToJson(event: Event) -> String  {
    return try!  FfiConverterString.lift(try! rustCall() {
        uniffiCallStatus in
    uniffi_antiphon_uniffi_fn_func_native_event_to_json(
        FfiConverterTypeEvent_lower(event),uniffiCallStatus)
})
}
/**
 * The items of an output as input of the next request, with everything they hold.
 *
 * # Errors
 *
 * None in practice: an item of any kind can be sent back.
 */
func nativeOutputAsInput(output: [OutputItem])throws  -> [InputItem]  {
    return try  FfiConverterSequenceTypeInputItem.lift(try rustCallWithError(FfiConverterTypeNativeError_lift) {
        uniffiCallStatus in
    uniffi_antiphon_uniffi_fn_func_native_output_as_input(
        FfiConverterSequenceTypeOutputItem.lower(output),uniffiCallStatus)
})
}
/**
 * Reads a request from its JSON.
 *
 * # Errors
 *
 * When the text is not JSON.
 */
func nativeRequestFromJson(text: String)throws  -> CreateRequest  {
    return try  FfiConverterTypeCreateRequest_lift(try rustCallWithError(FfiConverterTypeNativeError_lift) {
        uniffiCallStatus in
    uniffi_antiphon_uniffi_fn_func_native_request_from_json(
        FfiConverterString.lower(text),uniffiCallStatus)
})
}
/**
 * The JSON of a request, as it would be sent.
 */
func nativeRequestToJson(request: CreateRequest) -> String  {
    return try!  FfiConverterString.lift(try! rustCall() {
        uniffiCallStatus in
    uniffi_antiphon_uniffi_fn_func_native_request_to_json(
        FfiConverterTypeCreateRequest_lower(request),uniffiCallStatus)
})
}
/**
 * Reads a response from its JSON.
 *
 * # Errors
 *
 * When the text is not JSON.
 */
func nativeResponseFromJson(text: String)throws  -> Response  {
    return try  FfiConverterTypeResponse_lift(try rustCallWithError(FfiConverterTypeNativeError_lift) {
        uniffiCallStatus in
    uniffi_antiphon_uniffi_fn_func_native_response_from_json(
        FfiConverterString.lower(text),uniffiCallStatus)
})
}
/**
 * The canonical JSON of a response.
 */
func nativeResponseToJson(response: Response) -> String  {
    return try!  FfiConverterString.lift(try! rustCall() {
        uniffiCallStatus in
    uniffi_antiphon_uniffi_fn_func_native_response_to_json(
        FfiConverterTypeResponse_lower(response),uniffiCallStatus)
})
}

private enum InitializationResult {
    case ok
    case contractVersionMismatch
    case apiChecksumMismatch
}
// Use a global variable to perform the versioning checks. Swift ensures that
// the code inside is only computed once.
private let initializationResult: InitializationResult = {
    // Get the bindings contract version from our ComponentInterface
    let bindings_contract_version = 30
    // Get the scaffolding contract version by calling the into the dylib
    let scaffolding_contract_version = ffi_antiphon_uniffi_uniffi_contract_version()
    if bindings_contract_version != scaffolding_contract_version {
        return InitializationResult.contractVersionMismatch
    }
    if (uniffi_antiphon_uniffi_checksum_func_native_event_from_json() != 55592) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_antiphon_uniffi_checksum_func_native_event_to_json() != 5809) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_antiphon_uniffi_checksum_func_native_output_as_input() != 6920) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_antiphon_uniffi_checksum_func_native_request_from_json() != 58165) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_antiphon_uniffi_checksum_func_native_request_to_json() != 34256) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_antiphon_uniffi_checksum_func_native_response_from_json() != 24197) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_antiphon_uniffi_checksum_func_native_response_to_json() != 61351) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_antiphon_uniffi_checksum_method_nativecall_cancel() != 45720) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_antiphon_uniffi_checksum_method_nativecall_response() != 23121) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_antiphon_uniffi_checksum_method_nativeclient_create() != 26581) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_antiphon_uniffi_checksum_method_nativeclient_stream() != 31925) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_antiphon_uniffi_checksum_method_nativemockserver_clear_requests() != 34132) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_antiphon_uniffi_checksum_method_nativemockserver_enqueue() != 42045) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_antiphon_uniffi_checksum_method_nativemockserver_open_connections() != 27070) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_antiphon_uniffi_checksum_method_nativemockserver_requests() != 23366) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_antiphon_uniffi_checksum_method_nativemockserver_set_repeat() != 44149) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_antiphon_uniffi_checksum_method_nativemockserver_set_token_delay() != 61984) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_antiphon_uniffi_checksum_method_nativemockserver_stop() != 6109) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_antiphon_uniffi_checksum_method_nativemockserver_url() != 65485) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_antiphon_uniffi_checksum_method_nativemockserver_wait_for_connections() != 32253) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_antiphon_uniffi_checksum_method_nativestream_cancel() != 56918) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_antiphon_uniffi_checksum_method_nativestream_final_response() != 35736) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_antiphon_uniffi_checksum_method_nativestream_next_batch() != 31792) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_antiphon_uniffi_checksum_method_nativestream_opened() != 29016) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_antiphon_uniffi_checksum_method_nativestream_raw_event() != 20977) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_antiphon_uniffi_checksum_method_nativestream_request_id() != 48663) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_antiphon_uniffi_checksum_method_nativestream_snapshot() != 55757) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_antiphon_uniffi_checksum_constructor_nativeclient_new() != 14825) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_antiphon_uniffi_checksum_constructor_nativemockserver_new() != 35670) {
        return InitializationResult.apiChecksumMismatch
    }

    return InitializationResult.ok
}()

// Make the ensure init function public so that other modules which have external type references to
// our types can call it.
func uniffiEnsureAntiphonUniffiInitialized() {
    switch initializationResult {
    case .ok:
        break
    case .contractVersionMismatch:
        fatalError("UniFFI contract version mismatch: try cleaning and rebuilding your project")
    case .apiChecksumMismatch:
        fatalError("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
}

// swiftlint:enable all
