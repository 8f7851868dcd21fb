import Screen

/// What a widget shows when it has a picture of this size to itself.
func drawn(_ widget: some Widget, _ width: Int, _ height: Int) -> [String] {
    picture(of: widget, width, height).lines
}

/// The picture a widget makes when it has one of this size to itself.
func picture(of widget: some Widget, _ width: Int, _ height: Int) -> CellBuffer {
    var picture = CellBuffer(size: Size(width: width, height: height))
    widget.draw(into: &picture, in: picture.bounds)
    return picture
}
