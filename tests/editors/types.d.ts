/** The little of Draft.js that its page uses; the package has no types of its own. */
declare module 'draft-js' {
  export interface ContentState {
    getPlainText(): string;
  }
  export const ContentState: { createFromText(text: string): ContentState };
  export interface EditorState {
    getCurrentContent(): ContentState;
  }
  export const EditorState: { createWithContent(content: ContentState): EditorState };
  export function convertToRaw(content: ContentState): { blocks: { text: string }[] };
  export const Editor: import('react').ComponentType<{
    editorState: EditorState;
    onChange: (next: EditorState) => void;
  }>;
}
