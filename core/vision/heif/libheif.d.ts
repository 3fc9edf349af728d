/**
 * The part of libheif's C interface that is used. Pointers are numbers; a function that gives an error
 * writes it where its first argument points to. https://github.com/strukturag/libheif
 */
declare module 'libheif-js/libheif-wasm/libheif-bundle.js' {
  namespace make {
    type Pointer = number;
    type LibHeif = {
      HEAPU8: Uint8Array<ArrayBuffer>;
      _malloc(byteLength: number): Pointer;
      _free(at: Pointer): void;
      _heif_context_alloc(): Pointer;
      _heif_context_free(context: Pointer): void;
      _heif_context_set_maximum_image_size_limit(context: Pointer, edgePx: number): void;
      _heif_context_read_from_memory(
        error: Pointer,
        context: Pointer,
        bytes: Pointer,
        byteLength: number,
        options: 0,
      ): void;
      _heif_context_get_primary_image_handle(error: Pointer, context: Pointer, out: Pointer): void;
      _heif_image_handle_release(handle: Pointer): void;
      _heif_image_handle_get_width(handle: Pointer): number;
      _heif_image_handle_get_height(handle: Pointer): number;
      _heif_image_handle_has_alpha_channel(handle: Pointer): number;
      _heif_image_handle_is_premultiplied_alpha(handle: Pointer): number;
      _heif_image_handle_get_raw_color_profile_size(handle: Pointer): number;
      _heif_image_handle_get_raw_color_profile(error: Pointer, handle: Pointer, out: Pointer): void;
      _heif_image_handle_get_nclx_color_profile(
        error: Pointer,
        handle: Pointer,
        out: Pointer,
      ): void;
      _heif_nclx_color_profile_free(profile: Pointer): void;
      _heif_image_handle_get_content_light_level(handle: Pointer, out: Pointer): number;
      _heif_decode_image(
        error: Pointer,
        handle: Pointer,
        out: Pointer,
        colorspace: number,
        chroma: number,
        options: 0,
      ): void;
      _heif_image_release(image: Pointer): void;
      _heif_image_get_width(image: Pointer, channel: number): number;
      _heif_image_get_height(image: Pointer, channel: number): number;
      _heif_image_get_bits_per_pixel_range(image: Pointer, channel: number): number;
      _heif_image_get_plane_readonly2(image: Pointer, channel: number, stride: Pointer): Pointer;
    };
  }
  /** Makes an instance with a memory of its own; `printErr` gets what it says of broken files. */
  function make(options: { printErr: (line: string) => void }): make.LibHeif;
  export = make;
}
