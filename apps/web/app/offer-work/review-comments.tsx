interface ReviewCommentsProps {
  readonly comments: readonly {
    readonly field: string;
    readonly text: string;
    readonly passage?: string;
  }[];
}

/** What a moderator says of an offer, each comment beside the passage that it is about. */
export function ReviewComments({ comments }: ReviewCommentsProps) {
  if (comments.length === 0) return null;
  return (
    <ul>
      {comments.map(({ field, text, passage }) => (
        <li key={`${field} ${text}`}>
          <strong>{field}</strong> : {text}
          {passage ? <blockquote>{passage}</blockquote> : null}
        </li>
      ))}
    </ul>
  );
}
